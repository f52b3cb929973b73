export { remittal2018, rsl10 } from '../../source/case-sources.ts'
