export function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`
}
