import type { CaseRule } from '../case-rule.ts'
import { behovFraOplysningerErPaaListen } from './behov-fra-oplysninger-er-paa-listen/rule.ts'
import { borgerenErSpurgt } from './borgeren-er-spurgt/rule.ts'
import { borgerenHarGennemgaaet } from './borgeren-har-gennemgaaet/rule.ts'
import { borgerensRettelserFulgtOp } from './borgerens-rettelser-fulgt-op/rule.ts'
import { dokumentISagen } from './dokument-i-sagen/rule.ts'
import { kunGenerelleOplysninger } from './kun-generelle-oplysninger/rule.ts'
import { laegeligOplysningNaarFunktionsevnenErOmstridt } from './laegelig-oplysning-naar-funktionsevnen-er-omstridt/rule.ts'
import { maalrettetOplysning } from './maalrettet-oplysning/rule.ts'
import { modstridendeKilder } from './modstridende-kilder/rule.ts'
import { mundtligtErNoteret } from './mundtligt-er-noteret/rule.ts'
import { omfangErOplyst } from './omfang-er-oplyst/rule.ts'
import { oplysningerErAktuelle } from './oplysninger-er-aktuelle/rule.ts'
import { paaroerendesOplysningerMed } from './paaroerendes-oplysninger-med/rule.ts'
import { spoergsmaalBesvaret } from './spoergsmaal-besvaret/rule.ts'
import { uenighedAfklaret } from './uenighed-afklaret/rule.ts'

/** The rules on what the case is informed by, in the order of the handbook. */
export const INFORMATION_RULES: readonly CaseRule[] = [
  maalrettetOplysning,
  kunGenerelleOplysninger,
  borgerenErSpurgt,
  uenighedAfklaret,
  modstridendeKilder,
  oplysningerErAktuelle,
  omfangErOplyst,
  behovFraOplysningerErPaaListen,
  spoergsmaalBesvaret,
  laegeligOplysningNaarFunktionsevnenErOmstridt,
  paaroerendesOplysningerMed,
  borgerensRettelserFulgtOp,
  borgerenHarGennemgaaet,
  dokumentISagen,
  mundtligtErNoteret,
]
