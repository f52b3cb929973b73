import type { CasePage } from '../case-rule.ts'
import { examples as forSenKlageSendesVidereExamples } from './for-sen-klage-sendes-videre/examples.ts'
import { forSenKlageSendesVidere } from './for-sen-klage-sendes-videre/rule.ts'
import { examples as klagenErBekraeftetExamples } from './klagen-er-bekraeftet/examples.ts'
import { klagenErBekraeftet } from './klagen-er-bekraeftet/rule.ts'
import { examples as klagerenMaaKlageExamples } from './klageren-maa-klage/examples.ts'
import { klagerenMaaKlage } from './klageren-maa-klage/rule.ts'
import { examples as mundtligKlageErSkrevetNedExamples } from './mundtlig-klage-er-skrevet-ned/examples.ts'
import { mundtligKlageErSkrevetNed } from './mundtlig-klage-er-skrevet-ned/rule.ts'

export const COMPLAINT_PAGES: readonly CasePage[] = [
  { rule: klagenErBekraeftet, examples: klagenErBekraeftetExamples },
  { rule: mundtligKlageErSkrevetNed, examples: mundtligKlageErSkrevetNedExamples },
  { rule: klagerenMaaKlage, examples: klagerenMaaKlageExamples },
  { rule: forSenKlageSendesVidere, examples: forSenKlageSendesVidereExamples },
]
