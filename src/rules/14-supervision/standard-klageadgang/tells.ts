import type { Finding } from '../../verdict.ts'

/** What may be told wrongly: which body, that there is a right, the way to it, its form, its time limit. */
export type WrongGuidance = 'instans' | 'ret' | 'vej' | 'form' | 'frist'

/** What every finding of the rule has. */
export const COMMON = {
  mangel: 'klagevejledning',
  level: 'fejl',
  why: {
    da: 'Følger borgeren standarden, når klagen ikke frem til den, der kan afgøre den, eller bliver slet ikke sendt.',
    en: 'A citizen who follows the standard does not reach the body that can decide, or does not complain at all.',
  },
} as const

export const TELLS: Readonly<Record<WrongGuidance | 'tavs', Pick<Finding, 'what' | 'remedy'>>> = {
  instans: {
    what: { da: 'Standarden nævner en forkert klageinstans.', en: 'The standard names the wrong complaint body.' },
    remedy: {
      da: 'Skriv, at klagen afgøres af Ankestyrelsen, hvis kommunen fastholder.',
      en: 'Write that Ankestyrelsen decides if the municipality upholds.',
    },
  },
  ret: {
    what: {
      da: 'Standarden siger, at der ikke kan klages, selv om der kan.',
      en: 'The standard says that there is no complaint where there is one.',
    },
    remedy: {
      da: 'Skriv, at afgørelsen kan påklages til Ankestyrelsen.',
      en: 'Write that the decision can be appealed to Ankestyrelsen.',
    },
  },
  vej: {
    what: {
      da: 'Standarden sender klagen direkte til Ankestyrelsen.',
      en: 'The standard sends the complaint straight to Ankestyrelsen.',
    },
    remedy: {
      da: 'Skriv, at klagen sendes til kommunen, som genvurderer først.',
      en: 'Write that the complaint goes to the municipality, which reassesses first.',
    },
  },
  form: {
    what: {
      da: 'Standarden stiller krav til klagen, som loven ikke stiller.',
      en: 'The standard makes demands on the complaint that the act does not.',
    },
    remedy: {
      da: 'Skriv, at man kan klage mundtligt eller skriftligt og uden begrundelse, og lad Ankestyrelsen tage stilling til en for sen klage.',
      en: 'Write that one may complain orally or in writing and without reasons, and leave late complaints to Ankestyrelsen.',
    },
  },
  frist: {
    what: { da: 'Standarden oplyser en forkert klagefrist.', en: 'The standard tells the wrong time limit.' },
    remedy: {
      da: 'Skriv, at fristen er 4 uger fra den dag, borgeren har fået afgørelsen.',
      en: 'Write that the limit is 4 weeks from the day of being told.',
    },
  },
  tavs: {
    what: {
      da: 'Standarden fortæller ikke, at man kan klage.',
      en: 'The standard does not tell that one can complain.',
    },
    remedy: {
      da: 'Skriv, at der kan klages til kommunen inden 4 uger, og at Ankestyrelsen afgør klagen, hvis kommunen fastholder.',
      en: 'Write that one can complain to the municipality within 4 weeks, and that Ankestyrelsen decides if it upholds.',
    },
  },
}
