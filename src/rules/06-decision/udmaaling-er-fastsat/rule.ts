import type { Bevilget } from '../../../stages/06-decision/need-answer.ts'
import { isSel } from '../../case-need.ts'
import { quoteMatch, quoteWhole } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { saysNothing } from '../../said/nothing.ts'
import { notApplicable, verdictOf } from '../../verdict.ts'
import { type AnsweredNeed, listAnswered } from '../answered.ts'
import { onNeed } from '../finding.ts'
import { saysHowMuch, VAGUE } from '../said-extent.ts'
import { sources } from './source.ts'

type Granted = AnsweredNeed & { readonly answer: { readonly answer: Bevilget } }

export const udmaalingErFastsat: CaseRule = {
  id: 'udmaaling-er-fastsat',
  title: {
    da: 'En bevilling siger, hvad hjælpen består af, og hvor meget den er',
    en: 'A grant says what the help consists of, and how much',
  },
  checklist: ['D12'],
  sources,

  check(view) {
    const granted = listAnswered(view).filter((one): one is Granted => isPersonalHelp(one))
    if (granted.length === 0) return notApplicable('Der er ikke bevilget personlig hjælp.')
    return verdictOf(granted.flatMap((one) => findingsOn(one, granted)))
  },
}

/** Help in kind, or paid by the hour. § 97 has its hours from the act. */
const MEASURED = ['83', '84', '85', '85 a', '95', '96', '98']

function isPersonalHelp({ answer: { answer } }: AnsweredNeed): boolean {
  return answer.kind === 'bevilget' && answer.form !== 'ophold' && isSel(answer.provision, ...MEASURED)
}

function findingsOn(one: Granted, all: readonly Granted[]): CaseFinding[] {
  return [...content(one), ...(isWithinAnother(one, all) ? [] : extent(one))]
}

/** One group that meets several needs has its hours once. */
function isWithinAnother({ answer: { answer } }: Granted, all: readonly Granted[]): boolean {
  return (
    answer.form === 'gruppe' &&
    answer.extent === undefined &&
    all.some(
      ({ answer: { answer: other } }) =>
        other.form === 'gruppe' &&
        other.extent !== undefined &&
        other.provision.act === answer.provision.act &&
        other.provision.paragraph === answer.provision.paragraph,
    )
  )
}

function content(one: Granted): CaseFinding[] {
  const { need, at, answer } = one
  const text = answer.answer.content
  if (!saysNothing(text)) return []
  return [
    onNeed(one, `/answers/${at.answer}/answer/content`, {
      mangel: 'meddelelse',
      level: text.trim() === '' ? 'fejl' : 'raad',
      quote: text === '' ? null : quoteWhole(text),
      what: {
        da: `Bevillingen til »${need.activity}« siger ikke, hvad hjælpen består af.`,
        en: `The grant for “${need.activity}” does not say what the help consists of.`,
      },
      why: {
        da: 'Borgeren skal skriftligt have at vide, hvilken hjælp der er bevilget. Ellers kan hverken borger eller udfører se, hvad der er aftalt.',
        en: 'The citizen must be told in writing which help is granted. Otherwise neither citizen nor provider can see what was agreed.',
      },
      remedy: {
        da: 'Skriv, hvad der sker, når hjælpen er der: hvem gør hvad sammen med borgeren.',
        en: 'Write what happens when the help is there: who does what with the citizen.',
      },
    }),
  ]
}

function extent(one: Granted): CaseFinding[] {
  const { need, at, answer, former } = one
  const { extent: told, content: text, toldProvider } = answer.answer
  if (told !== undefined) return told.from === 0 && told.to > 0 ? [fromNothing(one)] : []
  if (saysHowMuch(text)) return []
  // What the provider was told, and the citizen not, is for another rule.
  if (toldProvider !== undefined && toldProvider !== 'intet') return []
  const vague = quoteMatch(text, VAGUE)
  const isKnown = answer.change.kind === 'uaendret' && former?.extent !== undefined
  return [
    onNeed(one, `/answers/${at.answer}/answer/${vague === null ? 'extent' : 'content'}`, {
      mangel: 'meddelelse',
      level: isKnown ? 'advarsel' : 'fejl',
      quote: vague,
      what: {
        da: `Bevillingen til »${need.activity}« siger ikke, hvor meget hjælp der er givet.`,
        en: `The grant for “${need.activity}” does not say how much help is given.`,
      },
      why: {
        da: 'Uden et omfang kan borgeren ikke se, om hjælpen er nok, og ikke klage over, at den er for lidt. Et interval er nok.',
        en: 'Without an extent the citizen can’t see whether the help is enough, and can’t complain that it is too little. An interval is enough.',
      },
      remedy: {
        da: 'Skriv et omfang, for eksempel »1-2 timer om ugen« eller »et besøg om ugen på en time«, og hvad tiden skal dække.',
        en: 'Write an extent, for instance “1-2 hours a week” or “one visit a week of an hour”, and what the time is to cover.',
      },
    }),
  ]
}

function fromNothing(one: Granted): CaseFinding {
  const { need, at } = one
  return onNeed(one, `/answers/${at.answer}/answer/extent`, {
    mangel: 'meddelelse',
    level: 'advarsel',
    what: {
      da: `Omfanget til »${need.activity}« begynder ved nul.`,
      en: `The extent for “${need.activity}” begins at nothing.`,
    },
    why: {
      da: 'Et interval, der begynder ved nul, lover ingen hjælp. Borgeren kan ikke se, hvad der er bevilget.',
      en: 'An interval that begins at nothing promises no help. The citizen can’t see what is granted.',
    },
    remedy: {
      da: 'Skriv det mindste, borgeren kan regne med.',
      en: 'Write the least the citizen can count on.',
    },
  })
}
