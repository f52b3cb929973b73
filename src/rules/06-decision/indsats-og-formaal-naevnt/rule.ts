import type { Bevilget } from '../../../stages/06-decision/need-answer.ts'
import { isSel } from '../../case-need.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { saysNothing } from '../../said/nothing.ts'
import { notApplicable, verdictOf } from '../../verdict.ts'
import { type AnsweredNeed, isSameProvision, listAnswered, provisionName } from '../answered.ts'
import { onNeed, quoteSaid } from '../finding.ts'
import { sources } from './source.ts'

type Granted = AnsweredNeed & { readonly answer: { readonly answer: Bevilget } }

export const indsatsOgFormaalNaevnt: CaseRule = {
  id: 'indsats-og-formaal-naevnt',
  title: {
    da: 'Et tilbud efter §§ 101, 103, 104 eller 107-110 er nævnt med indsats og formål',
    en: 'An offer under §§ 101, 103, 104 or 107-110 is named with its effort and purpose',
  },
  checklist: ['D36'],
  sources,

  check(view) {
    const offers = listAnswered(view).filter(
      (one): one is Granted => one.answer.answer.kind === 'bevilget' && isSel(one.answer.answer.provision, ...NAMED),
    )
    if (offers.length === 0) return notApplicable('Der er ikke givet et tilbud, hvor loven kræver det.')
    return verdictOf(offers.flatMap(findingsOn))
  },
}

/** SEL § 3, stk. 2. § 85 is not among them. */
const NAMED = ['101', '103', '104', '107', '108', '109', '110']

/** What any such offer is called, and so names none. */
const KIND =
  /(?:midlertidigt?|længerevarende|ophold|botilbud(?:det)?|bosted(?:et)?|beskyttet|beskæftigelse|aktivitets?|samvær(?:stilbud)?|dagtilbud|plads|misbrugsbehandling|behandling|forsorgshjem|krisecenter)/g

/** A name stands after the first word. */
const NAME = /(?<=[a-zæøå,] )[A-ZÆØÅ]\p{L}{2,}/u

function findingsOn(one: Granted): CaseFinding[] {
  const { content, provider, provision, purpose } = one.answer.answer
  // An offer that goes on is known to the citizen.
  const goesOn = one.former !== undefined && isSameProvision(one.former.provision, provision)
  const isNamed =
    provider !== undefined ||
    NAME.test(content) ||
    (goesOn && content.trim() !== '') ||
    !saysNothing(content.toLowerCase().replaceAll(KIND, ' '))
  return [
    ...(isNamed ? [] : [lacking(one, 'content', content)]),
    ...(saysNothing(purpose) && saysNothing(one.need.goal ?? '') ? [lacking(one, 'purpose', purpose)] : []),
  ]
}

function lacking(one: Granted, field: 'content' | 'purpose', text: string): CaseFinding {
  const { need, at, answer } = one
  const name = provisionName(answer.answer.provision)
  const isContent = field === 'content'
  return onNeed(one, `/answers/${at.answer}/answer/${field}`, {
    mangel: isContent ? 'meddelelse' : 'mangelfuld-begrundelse',
    level: text.trim() === '' ? 'fejl' : 'advarsel',
    quote: quoteSaid(text),
    what: isContent
      ? {
          da: `Tilbuddet efter ${name} til »${need.activity}« siger ikke, hvilken konkret indsats det er.`,
          en: `The offer under ${name} for “${need.activity}” does not say which concrete effort it is.`,
        }
      : {
          da: `Tilbuddet efter ${name} til »${need.activity}« siger ikke, hvad formålet er.`,
          en: `The offer under ${name} for “${need.activity}” does not say what it is for.`,
        },
    why: {
      da: 'Loven kræver, at afgørelsen siger, hvilken konkret indsats der sættes i gang, og hvorfor. Ændres den væsentligt, er det en ny afgørelse, der kan klages over.',
      en: 'The act demands that the decision says which concrete effort is started, and why. A material change of it is a new decision that can be appealed.',
    },
    remedy: isContent
      ? {
          da: 'Skriv tilbuddets navn, og hvad borgeren får dér.',
          en: 'Write the name of the offer, and what the citizen gets there.',
        }
      : {
          da: 'Skriv, hvad tilbuddet skal føre til for netop denne borger.',
          en: 'Write what the offer is to lead to for this very citizen.',
        },
  })
}
