export { limits2023 } from '../../source/case-sources.ts'

export { rsl3 } from '../standard-sources.ts'
