import { addDays } from '../../../base/date.ts'
import { eachComplaint } from '../../case-complaint.ts'
import { caseFinding } from '../../case-finding.ts'
import type { CaseRule } from '../../case-rule.ts'
import { fails, holds, notApplicable, unknown } from '../../verdict.ts'
import { sources } from './source.ts'

export const klagenErBekraeftet: CaseRule = {
  id: 'klagen-er-bekraeftet',
  title: {
    da: 'Den, der klager, får at vide, at klagen er kommet',
    en: 'Those who complain are told that the complaint has come',
  },
  checklist: [],
  sources,

  check(view) {
    return eachComplaint(view, ({ complaint, at, result }) => {
      if (complaint.acknowledged !== undefined) return holds
      if (result !== undefined || view.file.boardFile?.sent !== undefined)
        return notApplicable('Klagen er besvaret eller sendt videre.')
      if (view.asked <= addDays(complaint.received, GRACE)) return unknown('om klagen er bekræftet endnu')
      return fails(
        caseFinding({
          mangel: 'vejledning',
          // No act asks for it, so it is advice.
          level: 'raad',
          at: `/complaints/${at}/acknowledged`,
          what: {
            da: 'Klagen har ligget i mere end en uge, og den, der klagede, har ikke fået at vide, at den er kommet.',
            en: 'The complaint has been here for more than a week, and whoever complained has not been told that it came.',
          },
          why: {
            da: 'Borgeren skal kunne følge sin sag. Den, der ikke hører noget, ved ikke, om klagen er kommet frem i tide.',
            en: 'The citizen must be able to follow the case. Those who hear nothing do not know whether the complaint came in time.',
          },
          remedy: {
            da: 'Skriv eller ring: klagen er kommet, I ser på sagen igen, og her er dagen, I senest svarer.',
            en: 'Write or call: the complaint has come, you will look at the case again, and this is the day by which you answer.',
          },
        }),
      )
    })
  },
}

/** A week is time enough for a receipt. */
const GRACE = 7
