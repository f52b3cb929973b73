import { givesLessThanAsked } from '../../../stages/06-decision/less-than-asked.ts'
import type { Bevilget } from '../../../stages/06-decision/need-answer.ts'
import { isBareOpinion } from '../../02-information/basis.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { saysNothing } from '../../said/nothing.ts'
import { saysServiceLevel } from '../../said/service-level.ts'
import { tellsTime } from '../../said/time.ts'
import { holds, notApplicable, verdictOf } from '../../verdict.ts'
import { listGrounds } from '../../case-ground.ts'
import { type AnsweredNeed, listAnswered, takesAway } from '../answered.ts'
import { onNeed, quoteSaid } from '../finding.ts'
import { sources } from './source.ts'

type Granted = AnsweredNeed & { readonly answer: { readonly answer: Bevilget } }

export const mereHjaelpAfslaaetErBegrundet: CaseRule = {
  id: 'mere-hjaelp-afslaaet-er-begrundet',
  title: {
    da: 'Gives der mindre, end der er søgt om, står der hvorfor',
    en: 'Where less is given than was asked for, it is said why',
  },
  checklist: ['D07', 'D12'],
  sources,

  check(view) {
    const granted = listAnswered(view).filter((one): one is Granted => one.answer.answer.kind === 'bevilget')
    const short = granted.filter((one) => givesLessThanAsked(one.need, one.answer.answer) && !takesAway(one))
    if (short.length === 0)
      return granted.some(({ need }) => need.asked?.extent !== undefined)
        ? holds
        : notApplicable('Der er ikke søgt om mere, end der er givet.')
    return verdictOf(short.flatMap(findingsOn))
  },
}

function findingsOn(one: Granted): CaseFinding[] {
  const { need, at, answer } = one
  const why = answer.answer.whyNotMore ?? ''
  if (!saysNothing(why, need.activity)) return []
  const isExplained = listGrounds(one).some(({ text }) => !saysNothing(text, need.activity))
  const isSilent = why.trim() === ''
  // Elsewhere it is told how long it takes, by someone who has seen it: only the answer itself does not say so.
  const isReckoned =
    listGrounds(one).some(({ text }) => tellsTime(text) && !saysServiceLevel(text.toLowerCase())) &&
    one.statements.some((held) => held.statement.points === 'taler-imod' && !isBareOpinion(held))
  return [
    onNeed(one, `/answers/${at.answer}/answer/whyNotMore`, {
      mangel: 'mangelfuld-begrundelse',
      level: isSilent && isReckoned ? 'raad' : isSilent || !isExplained ? 'fejl' : 'advarsel',
      quote: quoteSaid(why),
      what: isSilent
        ? {
            da: `Der er søgt om mere hjælp til »${need.activity}«, end der er givet, og svaret siger ikke hvorfor.`,
            en: `More help with “${need.activity}” was asked for than is given, and the answer does not say why.`,
          }
        : {
            da: `Svaret siger, at der gives mindre til »${need.activity}« end søgt, men ikke, hvad der er regnet på.`,
            en: `The answer says that less is given for “${need.activity}” than was asked for, but not what was reckoned with.`,
          },
      why: {
        da: 'At give mindre end søgt er et delvist afslag. Borgeren skal kunne se, hvad timerne er beregnet til, og hvorfor resten ikke er nødvendig.',
        en: 'To give less than was asked for is a partial refusal. The citizen must see what the hours are reckoned for, and why the rest is not needed.',
      },
      remedy: {
        da: 'Skriv, hvad hjælpen skal nå, hvor lang tid det tager, og hvorfor det øvrige, der er søgt om, ikke kræver støtte.',
        en: 'Write what the help is to do, how long that takes, and why the rest that was asked for needs no support.',
      },
    }),
  ]
}
