import { formatDanish } from '../../../base/date.ts'
import type { ComplaintClock } from '../../../stages/complaint-clock.ts'
import { eachComplaint } from '../../case-complaint.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { fails, holds, notApplicable, unknown } from '../../verdict.ts'
import { sources } from './source.ts'

export const genvurderingIndenFristen: CaseRule = {
  id: 'genvurdering-inden-fristen',
  title: {
    da: 'Klagen er genvurderet inden 4 uger, eller borgeren fik en ny dato før',
    en: 'The complaint was reassessed within 4 weeks, or the citizen got a new date before',
  },
  checklist: ['D38'],
  sources,

  check(view) {
    return eachComplaint(view, (one) => {
      const { genvurdering, timeliness, due } = one
      if (genvurdering === undefined && timeliness.kind === 'for-sen')
        return notApplicable('Klagen kom for sent og sendes videre uden genvurdering.')
      if (genvurdering?.finished !== undefined) return genvurdering.finished <= due ? holds : fails(late(one))
      if (view.file.boardFile?.sent !== undefined) return notApplicable('Sagen er hos Ankestyrelsen.')
      if (view.file.genvurderinger === undefined) return unknown('om klagen er genvurderet')
      return view.asked <= due
        ? unknown(`om genvurderingen bliver færdig senest den ${formatDanish(due)}`)
        : fails(late(one))
    })
  },
}

function late({ at, genvurdering, genvurderingAt, due, lawDue, isVarslingssag }: ComplaintClock): CaseFinding {
  const finished = genvurdering?.finished
  const told =
    due === lawDue ? { da: '', en: '' } : { da: ', som borgeren fik at vide', en: ' that the citizen was told' }
  return caseFinding({
    mangel: 'lovbestemt-frist',
    // The board criticises it, but no decision falls for being late.
    level: 'advarsel',
    at: genvurdering === undefined ? `/complaints/${at}/received` : `/genvurderinger/${genvurderingAt}/finished`,
    what:
      finished === undefined
        ? {
            da: `Genvurderingen skulle være færdig den ${formatDanish(due)}${told.da}. Det er den ikke.`,
            en: `The reassessment was due on ${due}${told.en}. It is not finished.`,
          }
        : {
            da: `Genvurderingen skulle være færdig den ${formatDanish(due)}${told.da}. Den blev færdig den ${formatDanish(finished)}.`,
            en: `The reassessment was due on ${due}${told.en}. It was finished on ${finished}.`,
          },
    why: isVarslingssag
      ? {
          da: 'Hjælpen er skåret ned med 14 ugers varsel, og så er der 14 dage til at genvurdere. Den frist kan ikke forlænges.',
          en: 'The help is cut with 14 weeks’ notice, and then there are 14 days to reassess. That limit can’t be extended.',
        }
      : {
          da: 'Fra klagen kommer, er der 4 uger til at give medhold eller sende den videre. Mangler der oplysninger, skal borgeren have en ny dato, før de 4 uger er gået.',
          en: 'From when the complaint comes there are 4 weeks to change the decision or send it on. Where facts are missing, the citizen must get a new date before the 4 weeks are gone.',
        },
    remedy:
      finished === undefined
        ? {
            da: 'Gør den færdig nu, og skriv til borgeren, hvornår svaret kommer.',
            en: 'Finish it now, and write to the citizen when the answer comes.',
          }
        : {
            da: 'Sig det til borgeren og Ankestyrelsen, som det er, og se, hvad der tog tid.',
            en: 'Tell the citizen and the board as it is, and see what took the time.',
          },
  })
}
