import type { CasePage } from '../case-rule.ts'
import { examples as behovFraOplysningerErPaaListenExamples } from './behov-fra-oplysninger-er-paa-listen/examples.ts'
import { behovFraOplysningerErPaaListen } from './behov-fra-oplysninger-er-paa-listen/rule.ts'
import { examples as borgerenErSpurgtExamples } from './borgeren-er-spurgt/examples.ts'
import { borgerenErSpurgt } from './borgeren-er-spurgt/rule.ts'
import { examples as borgerenHarGennemgaaetExamples } from './borgeren-har-gennemgaaet/examples.ts'
import { borgerenHarGennemgaaet } from './borgeren-har-gennemgaaet/rule.ts'
import { examples as borgerensRettelserFulgtOpExamples } from './borgerens-rettelser-fulgt-op/examples.ts'
import { borgerensRettelserFulgtOp } from './borgerens-rettelser-fulgt-op/rule.ts'
import { examples as dokumentISagenExamples } from './dokument-i-sagen/examples.ts'
import { dokumentISagen } from './dokument-i-sagen/rule.ts'
import { examples as kunGenerelleOplysningerExamples } from './kun-generelle-oplysninger/examples.ts'
import { kunGenerelleOplysninger } from './kun-generelle-oplysninger/rule.ts'
import { examples as laegeligOplysningNaarFunktionsevnenErOmstridtExamples } from './laegelig-oplysning-naar-funktionsevnen-er-omstridt/examples.ts'
import { laegeligOplysningNaarFunktionsevnenErOmstridt } from './laegelig-oplysning-naar-funktionsevnen-er-omstridt/rule.ts'
import { examples as maalrettetOplysningExamples } from './maalrettet-oplysning/examples.ts'
import { maalrettetOplysning } from './maalrettet-oplysning/rule.ts'
import { examples as modstridendeKilderExamples } from './modstridende-kilder/examples.ts'
import { modstridendeKilder } from './modstridende-kilder/rule.ts'
import { examples as mundtligtErNoteretExamples } from './mundtligt-er-noteret/examples.ts'
import { mundtligtErNoteret } from './mundtligt-er-noteret/rule.ts'
import { examples as omfangErOplystExamples } from './omfang-er-oplyst/examples.ts'
import { omfangErOplyst } from './omfang-er-oplyst/rule.ts'
import { examples as oplysningerErAktuelleExamples } from './oplysninger-er-aktuelle/examples.ts'
import { oplysningerErAktuelle } from './oplysninger-er-aktuelle/rule.ts'
import { examples as paaroerendesOplysningerMedExamples } from './paaroerendes-oplysninger-med/examples.ts'
import { paaroerendesOplysningerMed } from './paaroerendes-oplysninger-med/rule.ts'
import { examples as spoergsmaalBesvaretExamples } from './spoergsmaal-besvaret/examples.ts'
import { spoergsmaalBesvaret } from './spoergsmaal-besvaret/rule.ts'
import { examples as uenighedAfklaretExamples } from './uenighed-afklaret/examples.ts'
import { uenighedAfklaret } from './uenighed-afklaret/rule.ts'

export const INFORMATION_PAGES: readonly CasePage[] = [
  { rule: maalrettetOplysning, examples: maalrettetOplysningExamples },
  { rule: kunGenerelleOplysninger, examples: kunGenerelleOplysningerExamples },
  { rule: borgerenErSpurgt, examples: borgerenErSpurgtExamples },
  { rule: uenighedAfklaret, examples: uenighedAfklaretExamples },
  { rule: modstridendeKilder, examples: modstridendeKilderExamples },
  { rule: oplysningerErAktuelle, examples: oplysningerErAktuelleExamples },
  { rule: omfangErOplyst, examples: omfangErOplystExamples },
  { rule: behovFraOplysningerErPaaListen, examples: behovFraOplysningerErPaaListenExamples },
  { rule: spoergsmaalBesvaret, examples: spoergsmaalBesvaretExamples },
  {
    rule: laegeligOplysningNaarFunktionsevnenErOmstridt,
    examples: laegeligOplysningNaarFunktionsevnenErOmstridtExamples,
  },
  { rule: paaroerendesOplysningerMed, examples: paaroerendesOplysningerMedExamples },
  { rule: borgerensRettelserFulgtOp, examples: borgerensRettelserFulgtOpExamples },
  { rule: borgerenHarGennemgaaet, examples: borgerenHarGennemgaaetExamples },
  { rule: dokumentISagen, examples: dokumentISagenExamples },
  { rule: mundtligtErNoteret, examples: mundtligtErNoteretExamples },
]
