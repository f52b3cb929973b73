import type { ProvisionRef } from '../../../law/provision-row.ts'
import type { Answer } from '../../06-decision/need-answer.ts'
import type { AnsweredNeed } from './letter-case.ts'
import { sameProvision } from './letter-words.ts'

/** The provision that an answer decides under: what it grants or refuses, else what was held or asked for. */
export function decidedUnder({ need, answer, former }: AnsweredNeed): ProvisionRef | undefined {
  return (
    provisionOf(answer.is.answer) ??
    (answer.is.change.kind === 'ophoer' ? former?.is.provision : undefined) ??
    need.is.asked?.provision ??
    need.is.personkreds?.provision
  )
}

/** Other help was granted than was asked for: what was asked for is refused, and that is a decision of its own. */
export function refusedBeside({ need, answer }: AnsweredNeed): ProvisionRef | undefined {
  const { answer: is, change } = answer.is
  const asked = need.is.asked?.provision
  if (is.kind !== 'bevilget' || asked === undefined || change.kind !== 'ny') return undefined
  return sameProvision(asked, is.provision) ? undefined : asked
}

/** Every provision that the answer to a need decides something under. */
export function provisionsOfNeed(one: AnsweredNeed): readonly ProvisionRef[] {
  const { answer } = one.answer.is
  const instead = answer.kind === 'daekket-paa-anden-vis' ? answer.provision : undefined
  return [refusedBeside(one), decidedUnder(one), instead].filter((ref) => ref !== undefined)
}

function provisionOf(answer: Answer): ProvisionRef | undefined {
  switch (answer.kind) {
    case 'bevilget':
    case 'afslag':
      return answer.provision
    case 'daekket-paa-anden-vis':
      return answer.refuses
    case 'ikke-et-behov':
      return undefined
  }
}
