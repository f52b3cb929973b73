/** So wide that it tells nothing: the long end more than three times the short, and more than eight weeks apart. Our own measure of what the board calls "very broad" (15 December 2023). */
const TIMES = 3
const WEEKS_APART = 8

/** Whether a limit told as an interval, in weeks, is too broad to tell the citizen anything. */
export function isBroadInterval(shortest: number, longest: number): boolean {
  return longest > TIMES * shortest && longest - shortest > WEEKS_APART
}
