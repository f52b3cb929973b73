import type { Bevilget } from '../../../stages/06-decision/need-answer.ts'
import type { CaseView } from '../../../stages/case-view.ts'
import { phrase } from '../../../text/pattern.ts'
import { isSel } from '../../case-need.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { listGrounds } from '../../case-ground.ts'
import { type AnsweredNeed, listAnswered } from '../answered.ts'
import { onNeed } from '../finding.ts'
import { sources } from './source.ts'

type Granted = AnsweredNeed & { readonly answer: { readonly answer: Bevilget } }

export const leverandoer85a: CaseRule = {
  id: 'leverandoer-85a',
  title: {
    da: 'Følges ønsket om leverandør efter § 85 a ikke, står der hvorfor',
    en: 'Where the wish for a supplier under § 85 a is not followed, it is said why',
  },
  checklist: ['D35'],
  sources,

  check(view) {
    const granted = listAnswered(view).filter(
      (one): one is Granted => one.answer.answer.kind === 'bevilget' && isSel(one.answer.answer.provision, '85 a'),
    )
    if (granted.length === 0) return notApplicable('Der er ikke givet støtte efter § 85 a.')
    const wished = granted.map((one) => ({ one, wish: wishOf(one) })).filter(({ wish }) => wish !== undefined)
    if (wished.length === 0) return notApplicable('Borgeren har ikke peget på en leverandør.')
    if (wished.every(({ one }) => one.answer.answer.provider === undefined)) return unknown('hvem der giver støtten')
    return verdictOf(wished.flatMap(({ one, wish = '' }) => findingsOn(one, wish, view)))
  },
}

const SUPPLIER = phrase(
  'leverandør\\p{L}*',
  '(?:støtte|hjælp|en|medarbejder\\p{L}*|kontaktperson\\p{L}*) fra (?!kommunen)',
  '(?:medarbejder|kontaktperson|støtteperson)\\p{L}* (?:på|i|hos) ',
  'forsorgshjem\\p{L}*',
  'herberg\\p{L}*',
)

/** Words that point at a certain supplier. */
function wishOf({ need }: Granted): string | undefined {
  return [need.asked?.what, need.wish].find((text) => text !== undefined && SUPPLIER.test(text.toLowerCase()))
}

function findingsOn(one: Granted, wish: string, { file }: CaseView): CaseFinding[] {
  const { provider, content } = one.answer.answer
  if (provider === undefined || isNamed(provider, wish)) return []
  const said = [
    ...listGrounds(one).map(({ text }) => text),
    content,
    ...(file.views ?? []).map(({ reply }) => reply ?? ''),
  ]
  if (said.some((text) => REASON.test(text.toLowerCase()))) return []
  return [
    onNeed(one, `/answers/${one.at.answer}/answer/provider`, {
      mangel: 'mangelfuld-begrundelse',
      level: 'fejl',
      what: {
        da: `Støtten til »${one.need.activity}« gives af ${provider}, men borgeren har peget på en anden, og der står ikke hvorfor.`,
        en: `The support with “${one.need.activity}” is given by ${provider}, but the citizen pointed at another, and it is not said why.`,
      },
      why: {
        da: 'Følger kommunen ikke borgerens ønske om leverandør efter § 85 a, skal afgørelsen begrunde det.',
        en: 'Where the municipality does not follow the wish for a supplier under § 85 a, the decision must give reasons.',
      },
      remedy: {
        da: 'Skriv, hvorfor ønsket ikke følges, eller vælg den leverandør, borgeren har peget på.',
        en: 'Write why the wish is not followed, or choose the supplier the citizen pointed at.',
      },
    }),
  ]
}

function isNamed(provider: string, wish: string): boolean {
  const [first] = provider.toLowerCase().match(/[a-zß-öø-ÿ]{4,}/g) ?? []
  return first !== undefined && wish.toLowerCase().includes(first)
}

const REASON = phrase(
  'leverandør\\p{L}*',
  'ønsk\\p{L}* … (?:fordi|da|følges|imødekommes|kan ikke)',
  '(?:kan|tager|har) ikke … (?:plads|opgaven|ledig)',
)
