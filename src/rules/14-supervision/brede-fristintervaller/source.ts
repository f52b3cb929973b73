export { limits2023 } from '../../case-sources.ts'

export { rsl3 } from '../standard-sources.ts'
