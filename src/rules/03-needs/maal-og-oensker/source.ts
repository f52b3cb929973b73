export { grounds2024, sel81 } from '../../source/case-sources.ts'
