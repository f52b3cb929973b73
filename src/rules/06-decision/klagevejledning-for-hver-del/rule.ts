import { uniqueBy } from '../../../base/list.ts'
import { provisionOn } from '../../../law/provision.ts'
import type { ProvisionRef } from '../../../law/provision-row.ts'
import type { ComplaintGuidance } from '../../../stages/06-decision/decision.ts'
import type { CaseView } from '../../../stages/case-view.ts'
import { caseFinding } from '../../case-finding.ts'
import { isSel } from '../../case-need.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { type Level, notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { type AnsweredNeed, isSameProvision, listAnswered, listAsked, provisionName, takesAway } from '../answered.ts'
import { onNeed } from '../finding.ts'
import { sources } from './source.ts'

export const klagevejledningForHverDel: CaseRule = {
  id: 'klagevejledning-for-hver-del',
  title: {
    da: 'Hver del af afgørelsen, der går imod borgeren, har klagevejledning',
    en: 'Each part of the decision that goes against the citizen has complaint guidance',
  },
  checklist: ['D25', 'D26', 'D04'],
  sources,

  check(view) {
    const { decision } = view.file
    if (decision === undefined) return notApplicable('Der er ikke truffet afgørelse.')
    const owed = uniqueBy(
      listAnswered(view).flatMap((one) => owedIn(view, one).map((ref) => ({ one, ref }))),
      ({ ref }) => provisionName(ref),
    )
    const guidance = decision.complaintGuidance
    if (guidance === undefined)
      return owed.length === 0 ? notApplicable(ALL_GIVEN) : unknown('hvad brevet siger om at klage')
    const findings = [
      ...owed.filter(({ ref }) => !isTold(guidance, ref)).map(({ one, ref }) => untold(one, ref, guidance)),
      ...guidance.flatMap((one, at) => (one.told && isSel(one.provision, ...NO_APPEAL) ? [misled(one, at)] : [])),
    ]
    return owed.length === 0 && findings.length === 0 ? notApplicable(ALL_GIVEN) : verdictOf(findings)
  },
}

const ALL_GIVEN = 'Borgeren får det hele, eller der kan ikke klages.'
/** Decisions under these can't be appealed. */
const NO_APPEAL = ['82 a', '82 b', '82 d']

/** The provisions under which something was decided against the citizen, as far as an appeal is known to lie. */
function owedIn(view: CaseView, one: AnsweredNeed): readonly ProvisionRef[] {
  const against = one.adverse === true ? againstIn(view, one) : insteadIn(view, one)
  return against.filter((ref) => {
    const known = provisionOn(ref.act, ref.paragraph, view.lawDate)
    return known.kind === 'in-force' && known.provision.appealable === true
  })
}

/** Preventive help alone, where something else was asked for, refuses that: the refusal can be appealed, and must say how. */
function insteadIn(view: CaseView, one: AnsweredNeed): readonly ProvisionRef[] {
  const { answer } = one.answer
  if (answer.kind !== 'bevilget' || !isSel(answer.provision, ...NO_APPEAL)) return []
  return listAsked(view, one)
    .filter((ref) => !isSel(ref, ...NO_APPEAL))
    .slice(0, 1)
}

function againstIn(view: CaseView, one: AnsweredNeed): readonly ProvisionRef[] {
  const { answer } = one.answer
  const lost = takesAway(one) && one.former !== undefined ? [one.former.provision] : []
  switch (answer.kind) {
    case 'afslag':
      return [...lost, answer.provision]
    case 'bevilget':
      return [...lost, ...shortIn(view, one, answer.provision)]
    case 'daekket-paa-anden-vis':
      return answer.refuses === undefined ? [...lost, ...listAsked(view, one).slice(0, 1)] : [...lost, answer.refuses]
    case 'ikke-et-behov': {
      const asked = listAsked(view, one)[0] ?? one.need.personkreds?.provision
      return asked === undefined ? lost : [...lost, asked]
    }
  }
}

/** What was asked for under another provision is refused there: the help that stands in its place goes against no one. */
function shortIn(view: CaseView, one: AnsweredNeed, given: ProvisionRef): readonly ProvisionRef[] {
  const asked = listAsked(view, one)
  const other = asked.find((ref) => !isSameProvision(ref, given))
  return other === undefined || asked.some((ref) => isSameProvision(ref, given)) ? [given] : [other]
}

function isTold(guidance: readonly ComplaintGuidance[], ref: ProvisionRef): boolean {
  return guidance.some(({ provision, told }) => told && isSameProvision(provision, ref))
}

/** Where the letter tells how to complain over another part, the citizen at least knows how. */
function levelOf(guidance: readonly ComplaintGuidance[], ref: ProvisionRef): Level {
  const isDenied = guidance.some(({ provision, told }) => !told && isSameProvision(provision, ref))
  const others = guidance.filter(({ told, provision }) => told && !isSel(provision, ...NO_APPEAL))
  return isDenied || others.length === 0 ? 'fejl' : 'advarsel'
}

function untold(one: AnsweredNeed, ref: ProvisionRef, guidance: readonly ComplaintGuidance[]): CaseFinding {
  const name = provisionName(ref)
  return onNeed(one, '/decision/complaintGuidance', {
    mangel: 'klagevejledning',
    level: levelOf(guidance, ref),
    isFact: true,
    what: {
      da: `Afgørelsen går imod borgeren efter ${name}, men brevet siger ikke, hvordan der klages over det.`,
      en: `The decision goes against the citizen under ${name}, but the letter does not say how to appeal that.`,
    },
    why: {
      da: 'Den, der ikke får fuldt medhold, skal have at vide, hvem der behandler klagen, at den sendes til kommunen først, og at fristen er 4 uger.',
      en: 'Those who are not fully upheld must be told who handles the complaint, that it goes to the municipality first, and that the limit is 4 weeks.',
    },
    remedy: {
      da: `Skriv klagevejledning for ${name} i brevet. Er det sendt, så send den nu.`,
      en: `Write complaint guidance for ${name} in the letter. If it was sent, send it now.`,
    },
  })
}

function misled({ provision }: ComplaintGuidance, at: number): CaseFinding {
  const name = provisionName(provision)
  return caseFinding({
    mangel: 'klagevejledning',
    level: 'advarsel',
    at: `/decision/complaintGuidance/${at}/told`,
    what: {
      da: `Brevet siger, at der kan klages over hjælp efter ${name}. Det kan der ikke.`,
      en: `The letter says that help under ${name} can be appealed. It can’t.`,
    },
    why: {
      da: 'Borgeren skal kunne se, hvilken del der kan klages over. Et afslag på § 85 kan; selve den forebyggende hjælp kan ikke.',
      en: 'The citizen must see which part can be appealed. A refusal of § 85 can; the preventive help itself can’t.',
    },
    remedy: {
      da: 'Skriv, at der ikke kan klages over den forebyggende hjælp, og giv klagevejledning for det, der er afslået.',
      en: 'Write that the preventive help can’t be appealed, and give complaint guidance for what was refused.',
    },
  })
}
