import type { PlainDate } from '../../../base/date.ts'
import { isInForce, type Party, type PartyRole } from '../../../stages/00-case/party.ts'
import type { CaseView } from '../../../stages/case-view.ts'
import { phrase } from '../../../text/pattern.ts'
import { caseFinding, quoteMatch } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { fvl8 } from './source.ts'

export const repraesentantErInddraget: CaseRule = {
  id: 'repraesentant-er-inddraget',
  title: {
    da: 'Den, borgeren har valgt eller fået til at repræsentere sig, er med i sagen',
    en: 'Whoever represents the citizen is part of the case',
  },
  checklist: ['D23', 'D25'],
  sources: [fvl8],

  check(view) {
    const { file } = view
    const others = file.parties.filter(({ role }) => role in CALLED)
    if (others.length === 0) return notApplicable('Borgeren har ingen værge, partsrepræsentant eller bisidder i sagen.')
    const refused = file.parties.flatMap((party, at) => refusedWrongly(party, at))
    const findings = [...refused, ...bypassed(view)]
    const receives = others.some((party) => party.refused === undefined && party.mandates.includes('modtage-breve'))
    if (findings.length === 0 && receives && file.partshoeringer === undefined && file.letters === undefined)
      return unknown('hvem høringen og afgørelsen er sendt til')
    return verdictOf(findings)
  },
}

/** Those who stand in the place of the party, or at its side. */
const CALLED: Partial<Record<PartyRole, { readonly da: string; readonly en: string }>> = {
  vaerge: { da: 'værgen', en: 'the guardian' },
  partsrepraesentant: { da: 'partsrepræsentanten', en: 'the representative' },
  bisidder: { da: 'bisidderen', en: 'the companion' },
}
const called = (party: Party) => CALLED[party.role] ?? { da: 'repræsentanten', en: 'the representative' }

function isDueLetters(party: Party, on: PlainDate): boolean {
  const stands = party.role === 'vaerge' || party.role === 'partsrepraesentant'
  return stands && isInForce(party, on) && party.refused === undefined && party.mandates.includes('modtage-breve')
}

/** A hearing counts as sent to those it was recorded for, and to those its letter went to while it ran. */
function bypassed({ file }: CaseView): readonly CaseFinding[] {
  const { parties, partshoeringer = [], letters = [] } = file
  const hearings = partshoeringer.map(({ sent, due, to }, i) => ({
    kind: 'partshoering' as const,
    at: `/partshoeringer/${i}/to`,
    sent,
    to: [
      ...to,
      ...letters.flatMap((one) => (one.about === 'partshoering' && sent <= one.sent && one.sent <= due ? one.to : [])),
    ],
  }))
  const decisions = letters.flatMap(({ about, sent, to }, i) =>
    about === 'afgoerelse' ? [{ kind: 'afgoerelse' as const, at: `/letters/${i}/to`, sent, to }] : [],
  )
  const firstDecision = decisions.slice(0, 1).map((one) => ({ ...one, to: decisions.flatMap(({ to }) => to) }))
  return [...hearings, ...firstDecision].flatMap(({ kind, at, sent, to }) =>
    parties
      .filter((party) => isDueLetters(party, sent) && !to.includes(party.id))
      .map((party) => (kind === 'partshoering' ? leftOutOfHearing(party, at) : leftOutOfDecision(party, at))),
  )
}

function leftOutOfHearing(party: Party, at: string): CaseFinding {
  const { da, en } = called(party)
  return caseFinding({
    mangel: 'partsrepraesentation',
    level: 'fejl',
    at,
    what: {
      da: `Partshøringen er ikke sendt til ${da}, som har ret til at modtage breve i sagen.`,
      en: `The hearing was not sent to ${en}, who is to receive the letters of the case.`,
    },
    why: {
      da: 'Den, der repræsenterer borgeren, skal kunne svare i borgerens sted. Ellers er borgeren ikke hørt.',
      en: 'Whoever represents the citizen must be able to answer in the citizen’s place. Otherwise the citizen was not heard.',
    },
    remedy: {
      da: `Send høringen til ${da}, giv en ny frist, og vent med afgørelsen, til den er udløbet.`,
      en: `Send the hearing to ${en}, set a new limit, and decide only when it has run out.`,
    },
  })
}

/** The decision stands, but against a guardian no time to complain runs; a chosen representative can still be sent it. */
function leftOutOfDecision(party: Party, at: string): CaseFinding {
  const { da, en } = called(party)
  return caseFinding({
    mangel: 'partsrepraesentation',
    level: party.role === 'vaerge' ? 'fejl' : 'advarsel',
    at,
    what: {
      da: `Afgørelsen er ikke sendt til ${da}, som har ret til at modtage breve i sagen.`,
      en: `The decision was not sent to ${en}, who is to receive the letters of the case.`,
    },
    why: {
      da: 'Breve i sagen skal gå til den, der repræsenterer borgeren. Ellers kan klagefristen løbe, uden at nogen kan klage.',
      en: 'Letters must go to whoever represents the citizen. Otherwise the time to complain may run with no one to use it.',
    },
    remedy: {
      da: `Send afgørelsen til ${da}, og regn klagefristen fra den dag, den kommer frem dér.`,
      en: `Send the decision to ${en}, and count the time to complain from the day it arrives there.`,
    },
  })
}

/** How the municipality always does it is no reason against this person. */
const HABIT = phrase(
  'vi (?:[^ .,;]+ ){0,3}?(?:altid|normalt|aldrig|principielt)',
  '(?:vores|kommunens|fast|sædvanlig) praksis',
  'af princip',
  '(?:helst|kun|altid) (?:med|til) borgeren selv',
)

function refusedWrongly(party: Party, index: number): readonly CaseFinding[] {
  const why = party.refused?.why
  if (why === undefined) return []
  if (why.trim() === '') return [refusedUnexplained(party, index)]
  const quote = quoteMatch(why, HABIT)
  return quote === null ? [] : [refusedByHabit(party, index, quote)]
}

function refusedByHabit(party: Party, index: number, quote: NonNullable<CaseFinding['quote']>): CaseFinding {
  const { da, en } = called(party)
  return caseFinding({
    mangel: 'partsrepraesentation',
    level: 'fejl',
    at: `/parties/${index}/refused/why`,
    quote,
    what: {
      da: `Kommunen har afvist ${da} med, hvordan den plejer at gøre.`,
      en: `The municipality refused ${en} by what it usually does.`,
    },
    why: {
      da: 'En part kan altid lade sig repræsentere eller støtte af en anden. Det kan kun afvises af en grund, der gælder netop denne person i denne sag.',
      en: 'A party may always be represented or supported by another. Only a reason that is about this person in this case can stand against it.',
    },
    remedy: {
      da: `Lad ${da} være med, eller skriv, hvilken undtagelse i forvaltningslovens § 8 der gælder, og hvad der i sagen taler for den.`,
      en: `Let ${en} take part, or write which exception in the act applies, and what in the case speaks for it.`,
    },
  })
}

function refusedUnexplained(party: Party, index: number): CaseFinding {
  const { da, en } = called(party)
  return caseFinding({
    mangel: 'partsrepraesentation',
    level: 'fejl',
    at: `/parties/${index}/refused`,
    what: {
      da: `Kommunen har afvist ${da} uden at sige hvorfor.`,
      en: `The municipality refused ${en} without saying why.`,
    },
    why: {
      da: 'En part kan altid lade sig repræsentere eller støtte af en anden. Undtagelserne er få og skal kunne ses.',
      en: 'A party may always be represented or supported by another. The exceptions are few and must be visible.',
    },
    remedy: {
      da: `Lad ${da} være med, eller skriv, hvilken undtagelse i forvaltningslovens § 8 der gælder, og hvorfor.`,
      en: `Let ${en} take part, or write which exception in the act applies, and why.`,
    },
  })
}
