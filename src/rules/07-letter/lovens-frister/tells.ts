import { WHY_SIX_MONTHS } from '../../six-months.ts'
import type { Finding } from '../../verdict.ts'

export type Wrong =
  | 'notice'
  | 'preventive'
  | 'keeping'
  | 'reassessment'
  | 'reassessment-notice'
  | 'access'
  | 'reassessed-late'

/** What each limit told wrongly is, why it matters and what to write instead. */
export const TELLS: Readonly<Record<Wrong, Pick<Finding, 'what' | 'why' | 'remedy'>>> = {
  notice: {
    what: {
      da: 'Brevet giver et kortere varsel end de 14 uger, loven kræver.',
      en: 'The letter gives shorter notice than the 14 weeks the law demands.',
    },
    why: {
      da: 'Hjælp efter §§ 95, 96 og 98 kan først sættes ned eller stoppe 14 uger efter, at borgeren har fået afgørelsen.',
      en: 'Help under §§ 95, 96 and 98 can be cut or ended only 14 weeks after the citizen received the decision.',
    },
    remedy: {
      da: 'Lad ændringen begynde 14 uger efter modtagelsen, og skriv datoen.',
      en: 'Let the change begin 14 weeks after receipt, and write the date.',
    },
  },
  preventive: {
    what: {
      da: 'Brevet giver et forløb efter § 82 b, der varer længere end 6 måneder.',
      en: 'The letter gives a § 82 b course that lasts longer than 6 months.',
    },
    why: WHY_SIX_MONTHS,
    remedy: {
      da: 'Afkort forløbet, eller afgør, om borgeren har ret til støtte efter § 85.',
      en: 'Shorten the course, or decide whether the citizen is entitled to support under § 85.',
    },
  },
  keeping: {
    what: {
      da: 'Brevet giver en anden frist end 4 uger til at fastholde klagen.',
      en: 'The letter gives another limit than 4 weeks for keeping the complaint.',
    },
    why: {
      da: 'Får borgeren delvist medhold, er der efter reglerne 4 uger til at sige, at klagen fastholdes.',
      en: 'After partial medhold the citizen has 4 weeks by the rules to say that the complaint is kept.',
    },
    remedy: {
      da: 'Skriv 4 uger fra den dag, borgeren modtog den nye afgørelse.',
      en: 'Write 4 weeks from the day the new decision was received.',
    },
  },
  reassessment: {
    what: {
      da: 'Brevet giver kommunen længere tid end 4 uger til at genvurdere.',
      en: 'The letter gives the municipality more than 4 weeks to reassess.',
    },
    why: {
      da: 'Kommunen skal inden 4 uger enten træffe en ny afgørelse eller sende klagen til Ankestyrelsen.',
      en: 'Within 4 weeks the municipality must either decide anew or send the complaint to the board.',
    },
    remedy: {
      da: 'Skriv, at sagen genvurderes inden 4 uger, og at borgeren får besked, hvis der mangler oplysninger.',
      en: 'Write that the case is reassessed within 4 weeks, and that the citizen is told if facts are missing.',
    },
  },
  'reassessment-notice': {
    what: {
      da: 'Brevet giver kommunen længere tid end 14 dage til at genvurdere en sag, der varsles med 14 uger.',
      en: 'The letter gives the municipality more than 14 days to reassess a case of 14 weeks’ notice.',
    },
    why: {
      da: 'Når hjælp efter §§ 95, 96 eller 98 sættes ned eller stopper, skal klagen genvurderes inden 14 dage, og den frist kan ikke forlænges.',
      en: 'Where help under §§ 95, 96 or 98 is cut or ended, the complaint is reassessed within 14 days, and that limit can’t be extended.',
    },
    remedy: {
      da: 'Skriv, at sagen genvurderes inden 14 dage.',
      en: 'Write that the case is reassessed within 14 days.',
    },
  },
  access: {
    what: {
      da: 'Brevet lover svar på aktindsigt senere end loven siger.',
      en: 'The letter promises an answer on access to the file later than the law says.',
    },
    why: {
      da: 'Aktindsigt skal besvares inden 7 arbejdsdage.',
      en: 'Access is to be answered within 7 working days.',
    },
    remedy: {
      da: 'Skriv 7 arbejdsdage, og giv ellers en bestemt dato med grunden.',
      en: 'Write 7 working days, or else give a definite date with the reason.',
    },
  },
  'reassessed-late': {
    what: {
      da: 'Brevet er skrevet mere end 4 uger efter klagen, og det siger ikke, at borgeren har fået besked om det.',
      en: 'The letter is written more than 4 weeks after the complaint, and does not say that the citizen was told so.',
    },
    why: {
      da: 'Loven giver kommunen 4 uger til at genvurdere. Trækker det ud, fordi der mangler oplysninger, skal borgeren vide det.',
      en: 'The law gives the municipality 4 weeks to reassess. If facts are missing and it takes longer, the citizen must be told.',
    },
    remedy: {
      da: 'Send klagen videre eller afgør den nu, og skriv, hvorfor fristen ikke er holdt.',
      en: 'Send the complaint on or decide it now, and write why the limit was not kept.',
    },
  },
}
