/** Who someone is to a case. What each may do is one table, `stages/act/act-table.ts`. */
export const ROLES = [
  'borger',
  'repraesentant',
  'udfoerer',
  'raadgiver',
  'visitator',
  'jurist',
  'leder',
  'klagesagsbehandler',
  'ankechef',
  'tilsynsfoerende',
  'analytiker',
  'administrator',
] as const

/**
 * `repraesentant` is a party representative or guardian; `visitator` sits on the visitation committee;
 * `klagesagsbehandler` and `ankechef` work at the board, `tilsynsfoerende` at the supervision.
 */
export type Role = (typeof ROLES)[number]
