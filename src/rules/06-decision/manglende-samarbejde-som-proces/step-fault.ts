import type { Words } from '../../../base/words.ts'
import type { Mangel } from '../../../law/mangel.ts'
import type { QuestionDraft } from '../../../stages/02-information/question.ts'
import type { Level } from '../../verdict.ts'
import type { Step } from './step.ts'

interface StepFault {
  readonly mangel: Mangel
  readonly level: Level
  /** The field of the record. */
  readonly field: string
  readonly what: Words
  readonly remedy: Words
  readonly ask?: Pick<QuestionDraft, 'to' | 'matter'>
}

/** What each step lacks, when it was not taken. */
export const STEP_FAULTS: Readonly<Record<Step, StepFault>> = {
  'grund-ikke-fundet': {
    mangel: 'mangelfuldt-oplyst',
    level: 'fejl',
    field: 'causeFound',
    what: {
      da: 'ingen har fundet ud af, hvorfor borgeren ikke tager imod',
      en: 'nobody found out why the citizen does not accept it',
    },
    remedy: {
      da: 'Spørg borgeren og dem, der kommer i hjemmet, hvorfor hjælpen ikke bliver brugt, og skriv svaret ind.',
      en: 'Ask the citizen and those who come to the home why the help is not used, and record the answer.',
    },
    ask: {
      to: 'udfoerer',
      matter:
        'Hvad sker der, når I kommer for at hjælpe med »{aktivitet}«? Hvad siger borgeren, hvad har I prøvet, og hvad tror I, det handler om?',
    },
  },
  'funktionsnedsaettelse-ikke-vurderet': {
    mangel: 'mangelfuldt-oplyst',
    level: 'fejl',
    field: 'dueToImpairment',
    what: {
      da: 'det er ikke vurderet, om det skyldes funktionsnedsættelsen',
      en: 'it was not judged whether the impairment is the reason',
    },
    remedy: {
      da: 'Vurder, om grunden ligger i funktionsnedsættelsen. Gør den det, skal hjælpen tilpasses og fortsætte.',
      en: 'Judge whether the reason lies in the impairment. If it does, the help must be fitted to it and go on.',
    },
    ask: {
      to: 'sundhedsfaglig',
      matter:
        'Kan det, at borgeren ikke tager imod hjælp til »{aktivitet}«, hænge sammen med funktionsnedsættelsen, for eksempel angst, manglende sygdomserkendelse eller svigtende overblik? Hvad skal der tages hensyn til?',
    },
  },
  'skyldes-funktionsnedsaettelsen': {
    mangel: 'lovfortolkning',
    level: 'fejl',
    field: 'dueToImpairment',
    what: { da: 'det skyldes funktionsnedsættelsen', en: 'the impairment is the reason' },
    remedy: {
      da: 'Lad hjælpen fortsætte, og tilpas den: en anden tid, en anden person, et andet sted eller en anden måde at komme i kontakt på.',
      en: 'Let the help go on and fit it: another time, another person, another place, or another way to make contact.',
    },
  },
  'ikke-vejledt': {
    mangel: 'vejledning',
    level: 'fejl',
    field: 'guided',
    what: {
      da: 'borgeren er ikke vejledt om, hvad det kan føre til',
      en: 'the citizen was not guided on what it may lead to',
    },
    remedy: {
      da: 'Fortæl borgeren, mundtligt og skriftligt, hvad der sker, hvis hjælpen ikke bliver brugt, og giv tid til at svare.',
      en: 'Tell the citizen, by word and in writing, what happens if the help is not used, and give time to answer.',
    },
  },
  'ikke-forsoegt': {
    mangel: 'mangelfuldt-oplyst',
    level: 'fejl',
    field: 'attempts',
    what: { da: 'ingen har forsøgt at komme i kontakt', en: 'nobody tried to make contact' },
    remedy: {
      da: 'Forsøg at nå borgeren ad flere veje: udføreren, et besøg, telefonen, netværket. Skriv hvert forsøg ind.',
      en: 'Try to reach the citizen in several ways: the provider, a visit, the phone, the network. Record each attempt.',
    },
  },
  'kun-en-vej': {
    mangel: 'mangelfuldt-oplyst',
    level: 'advarsel',
    field: 'attempts',
    what: { da: 'der er kun forsøgt ad én vej', en: 'only one way was tried' },
    remedy: {
      da: 'Prøv en vej til: virker breve ikke, så et besøg eller et opkald fra en, borgeren kender.',
      en: 'Try another way: if letters don’t work, then a visit, or a call from someone the citizen knows.',
    },
  },
  'intet-brev': {
    mangel: 'vejledning',
    level: 'advarsel',
    field: 'letter',
    what: { da: 'der er ikke sendt et brev med en frist', en: 'no letter with a limit was sent' },
    remedy: {
      da: 'Send et brev med en frist på omkring 14 dage, som siger, hvem borgeren kan kontakte, og hvad der sker ellers.',
      en: 'Send a letter with a limit of about 14 days that says whom the citizen can contact, and what happens otherwise.',
    },
  },
  'kort-frist': {
    mangel: 'vejledning',
    level: 'advarsel',
    field: 'letter',
    what: { da: 'fristen i brevet var kort', en: 'the limit in the letter was short' },
    remedy: {
      da: 'Giv omkring 14 dage. Den, der har svært ved breve, skal kunne nå at få hjælp til at svare.',
      en: 'Give about 14 days. Those who find letters hard must have time to get help to answer.',
    },
  },
  'fristen-loeber': {
    mangel: 'lovfortolkning',
    level: 'fejl',
    field: 'letter',
    what: { da: 'fristen i brevet var ikke udløbet', en: 'the limit in the letter had not run out' },
    remedy: {
      da: 'Vent med at afgøre, til fristen er udløbet, og se, om borgeren har svaret.',
      en: 'Decide only when the limit has run out, and see whether the citizen has answered.',
    },
  },
  bekymring: {
    mangel: 'lovfortolkning',
    level: 'fejl',
    field: 'concern',
    what: { da: 'nogen er bekymret for borgeren', en: 'someone is worried for the citizen' },
    remedy: {
      da: 'Lad hjælpen fortsætte. Inddrag dem, der kan nå borgeren, for eksempel psykiatrien eller de pårørende.',
      en: 'Let the help go on. Involve those who can reach the citizen, for instance psychiatry or relatives.',
    },
  },
  'bekymring-ikke-vurderet': {
    mangel: 'mangelfuldt-oplyst',
    level: 'advarsel',
    field: 'concern',
    what: {
      da: 'det er ikke vurderet, om der er grund til bekymring',
      en: 'it was not judged whether there is reason to worry',
    },
    remedy: {
      da: 'Tal med dem, der kender borgeren, om der er grund til bekymring, og skriv svaret ind.',
      en: 'Talk with those who know the citizen about whether there is reason to worry, and record the answer.',
    },
    ask: {
      to: 'udfoerer',
      matter:
        'Er I bekymrede for borgeren, hvis hjælpen til »{aktivitet}« stopper? Hvad ser I, der gør jer bekymrede eller trygge?',
    },
  },
}
