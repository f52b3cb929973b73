import type { CasePage } from '../case-rule.ts'
import { examples as kunGenerelleOplysningerExamples } from './kun-generelle-oplysninger/examples.ts'
import { kunGenerelleOplysninger } from './kun-generelle-oplysninger/rule.ts'
import { examples as maalrettetOplysningExamples } from './maalrettet-oplysning/examples.ts'
import { maalrettetOplysning } from './maalrettet-oplysning/rule.ts'
import { examples as modstridendeKilderExamples } from './modstridende-kilder/examples.ts'
import { modstridendeKilder } from './modstridende-kilder/rule.ts'
import { examples as mundtligtErNoteretExamples } from './mundtligt-er-noteret/examples.ts'
import { mundtligtErNoteret } from './mundtligt-er-noteret/rule.ts'
import { examples as uenighedAfklaretExamples } from './uenighed-afklaret/examples.ts'
import { uenighedAfklaret } from './uenighed-afklaret/rule.ts'

export const INFORMATION_PAGES: readonly CasePage[] = [
  { rule: maalrettetOplysning, examples: maalrettetOplysningExamples },
  { rule: kunGenerelleOplysninger, examples: kunGenerelleOplysningerExamples },
  { rule: uenighedAfklaret, examples: uenighedAfklaretExamples },
  { rule: modstridendeKilder, examples: modstridendeKilderExamples },
  { rule: mundtligtErNoteret, examples: mundtligtErNoteretExamples },
]
