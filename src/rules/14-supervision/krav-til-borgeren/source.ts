export { p218, sel85, vesthimmerland } from '../standard-sources.ts'
