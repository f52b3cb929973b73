import { findPractice } from './practice.ts'
import { listProvisions } from './provision.ts'
import type { LawSource } from './source.ts'

/** The source began on the very day told; otherwise it is only known since then, and may be older. */
export function beginsOnItsDay({ act, reference, inForce }: LawSource): boolean {
  if (act === 'praksis') return findPractice(reference)?.statusSince === inForce.from
  if (act === 'vejledning' || act === 'god-skik') return false
  const rows = paragraphsIn(reference).flatMap((paragraph) => listProvisions(act, paragraph))
  return rows.some((row) => row.inForce.from === inForce.from && !row.sinceAtLeast)
}

/** `§§ 82 a, 82 b og 82 d` to its paragraphs; a stykke is none. */
export function paragraphsIn(reference: string): readonly string[] {
  const bare = reference.replace(/,? (?:stk|nr)\. \d+(?:-\d+)?/g, '')
  return [...bare.matchAll(/\d+(?: [a-z](?![a-zæøå]))?/g)].map(([paragraph]) => paragraph)
}
