import type { Words } from '../../base/words.ts'
import { type Need, openNeeds } from '../03-needs/need.ts'
import type { ApplicationEntry } from '../01-application/application-entries.ts'
import { isOpenWithdrawal, isQuestioned, type Withdrawal } from '../01-application/withdrawal.ts'

interface Problem {
  /** The name of the form's field. */
  readonly field: string
  readonly words: Words
}

interface TakenBack {
  readonly needs: readonly Need[]
  readonly withdrawals?: readonly Withdrawal[]
}

type WithdrawalEntry = Extract<ApplicationEntry, { readonly kind: `withdrawal-${string}` }>

/** What an entry on a withdrawal gets wrong about the case it is for. */
export function withdrawalProblems(file: TakenBack, entry: WithdrawalEntry): readonly Problem[] {
  if (entry.kind === 'withdrawal-asked') return askedProblems(file, entry.withdrawal)
  const there = file.withdrawals?.find(({ id }) => id === entry.id)
  if (there === undefined) return [{ field: 'id', words: NOT_THERE }]
  if (there.confirmed !== undefined) return [{ field: 'id', words: CONFIRMED }]
  if (there.regretted !== undefined) return [{ field: 'id', words: REGRETTED }]
  switch (entry.kind) {
    case 'withdrawal-regretted':
      return []
    case 'withdrawal-questioned':
      return isQuestioned(there) ? [{ field: 'ord', words: ASKED_ALREADY }] : []
    case 'withdrawal-answered':
      return isQuestioned(there) ? [] : [{ field: 'ord', words: NOTHING_ASKED }]
    case 'withdrawal-confirmed':
      return confirmedProblems(file, there, entry.confirmed.needs)
  }
}

function askedProblems(file: TakenBack, { id, needs }: Pick<Withdrawal, 'id' | 'needs'>): readonly Problem[] {
  const open = new Set(openNeeds(file).map((need) => need.id))
  if (needs.some((need) => !open.has(need))) return [{ field: 'behov', words: NO_SUCH_NEED }]
  const others = (file.withdrawals ?? []).filter((one) => one.id !== id && isOpenWithdrawal(one))
  const isSaid =
    needs.length === 0
      ? others.some((one) => one.needs.length === 0)
      : needs.every((need) => others.some((one) => one.needs.length === 0 || one.needs.includes(need)))
  return isSaid ? [{ field: 'behov', words: SAID_ALREADY }] : []
}

/** The needs that end by it if it is meant. */
export const coveredBy = (file: Pick<TakenBack, 'needs'>, { needs }: Pick<Withdrawal, 'needs'>): readonly Need[] =>
  openNeeds(file).filter(({ id }) => needs.length === 0 || needs.includes(id))

/** Nothing ends but what was taken back, and the municipality does not make it more. */
function confirmedProblems(file: TakenBack, said: Withdrawal, ends: readonly string[]): readonly Problem[] {
  if (isQuestioned(said)) return [{ field: 'ord', words: UNANSWERED }]
  const open = coveredBy(file, said)
  if (ends.some((need) => !open.some(({ id }) => id === need))) return [{ field: 'behov', words: NOT_TAKEN_BACK }]
  return ends.length === 0 && open.length > 0 ? [{ field: 'behov', words: NOTHING_ENDS }] : []
}

const w = (da: string, en: string): Words => ({ da, en })
const NOT_THERE = w('Det findes ikke i sagen.', 'It is not in the case.')
const CONFIRMED = w(
  'Det er bekræftet, at det er trukket tilbage. Der kan altid søges igen.',
  'It is confirmed that it was taken back. One can always apply again.',
)
const REGRETTED = w('Det er fortrudt, og sagen går videre.', 'It was regretted, and the case goes on.')
const ASKED_ALREADY = w(
  'Der er spurgt, og der er ikke svaret endnu. Skriv svaret ned, hvis det er kommet på anden vis.',
  'It was asked, and no answer has come yet. Write the answer down if it came another way.',
)
const NOTHING_ASKED = w('Der er ikke spurgt om noget.', 'Nothing was asked.')
const NO_SUCH_NEED = w(
  'Vælg noget, der er i sagen, og som ikke er trukket tilbage før.',
  'Choose something that is in the case and was not taken back before.',
)
const SAID_ALREADY = w(
  'Det er sagt før, og kommunen kan se det. Du behøver ikke sige det igen.',
  'It was said before, and the municipality can see it. You need not say it again.',
)
const UNANSWERED = w(
  'Der er spurgt, og der er ikke svaret. Vent på svaret, eller skriv det ned, hvis det er kommet på anden vis.',
  'It was asked, and not answered. Wait for the answer, or write it down if it came another way.',
)
const NOT_TAKEN_BACK = w(
  'Vælg kun det, der er bedt om at trække tilbage.',
  'Choose only what was asked to be taken back.',
)
const NOTHING_ENDS = w(
  'Vælg, hvad der ikke skal afgøres. Skal det hele afgøres alligevel, så skriv, at det er fortrudt.',
  'Choose what is not to be decided. If all of it is to be decided after all, write that it was regretted.',
)
