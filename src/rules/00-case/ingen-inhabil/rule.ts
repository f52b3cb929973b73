import type { Official } from '../../../stages/00-case/official.ts'
import type { CaseView } from '../../../stages/case-view.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { unknown, verdictOf } from '../../verdict.ts'
import { fvl3, fvl6 } from './source.ts'

export const ingenInhabil: CaseRule = {
  id: 'ingen-inhabil',
  title: {
    da: 'Ingen, der kan være i tvivl om at være upartisk, har taget del i sagen',
    en: 'No one whose impartiality can be doubted took part in the case',
  },
  checklist: [],
  sources: [fvl3, fvl6],

  check(view) {
    const { officials } = view.file
    if (officials === undefined) return unknown('hvem der har arbejdet med sagen')
    const findings = officials.flatMap((official, at) => findingOf(view, official, at))
    const unasked = officials.some(({ interest, part }) => interest === undefined && part === 'afgoer')
    if (findings.length === 0 && (unasked || officials.length === 0))
      return unknown('om den, der afgør sagen, er spurgt til sin egen habilitet')
    return verdictOf(findings)
  },
}

/** Whoever said so and left the case took no part, unless the decision bears their name all the same. */
function findingOf({ file }: CaseView, official: Official, at: number): readonly CaseFinding[] {
  const { interest } = official
  if (interest === undefined || interest === 'ingen') return []
  const signed =
    file.decision?.by === official.id || file.decision?.approvals.some(({ by }) => by === official.id) === true
  if (official.steppedBack === true && !signed) return []
  return [
    caseFinding({
      mangel: 'habilitet',
      // That someone has decided in the same case before is as a rule no bar to deciding anew.
      level: interest === 'tidligere-afgoerelse' ? 'advarsel' : 'fejl',
      at: `/officials/${at}/interest`,
      quote: { words: interest, from: 0, to: interest.length },
      what: {
        da: `${PART[official.part].da} ${TIE[interest].da} og ${official.steppedBack === true ? 'har skrevet under på afgørelsen, selvom det var meldt ud, at en anden tog over' : 'har taget del i sagen'}.`,
        en: `${PART[official.part].en} ${TIE[interest].en} and ${official.steppedBack === true ? 'signed the decision although someone else was to take over' : 'took part in the case'}.`,
      },
      why: {
        da: 'Den, der kan være i tvivl om at være upartisk, må slet ikke tage del, heller ikke ved at forberede eller råde.',
        en: 'A person whose impartiality can be doubted may not take part at all, also not by preparing or advising.',
      },
      remedy: {
        da: 'Lad en anden behandle sagen forfra, og skriv ned, hvem der tog over og hvornår. Er tvivlen ubegrundet, så skriv hvorfor.',
        en: 'Let someone else handle the case anew, and write down who took over and when. If the doubt is unfounded, write why.',
      },
    }),
  ]
}

const PART: Readonly<Record<Official['part'], { readonly da: string; readonly en: string }>> = {
  forbereder: { da: 'Den, der har forberedt sagen,', en: 'The one who prepared the case' },
  'raadgiver-i-udvalg': { da: 'Et medlem af visitationsudvalget', en: 'A member of the committee' },
  afgoer: { da: 'Den, der afgør sagen,', en: 'The one who decides the case' },
  godkender: { da: 'Den, der godkender afgørelsen,', en: 'The one who approves the decision' },
}
const TIE: Readonly<
  Record<Exclude<NonNullable<Official['interest']>, 'ingen'>, { readonly da: string; readonly en: string }>
> = {
  part: { da: 'har selv en interesse i den', en: 'has an own interest in it' },
  slaegtning: { da: 'er i familie med en af parterne', en: 'is related to one of the parties' },
  'tidligere-afgoerelse': { da: 'har tidligere afgjort den', en: 'decided it before' },
  'anden-tvivl': { da: 'har en tilknytning, der kan rejse tvivl,', en: 'has a tie that can raise doubt' },
}
