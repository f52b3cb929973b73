export { principmeddelelse2af18, sel85, vesthimmerland } from '../standard-sources.ts'
