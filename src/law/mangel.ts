import type { Words } from '../base/words.ts'

/** The flaw codes. Stable: never renamed, never used for something else. */
export type Mangel =
  | 'mangelfuldt-oplyst'
  | 'partshoering'
  | 'klagevejledning'
  | 'habilitet'
  | 'meddelelse'
  | 'vejledning'
  | 'genvurdering'
  | 'partsrepraesentation'
  | 'notatpligt'
  | 'lovbestemt-frist'
  | 'kommunal-frist'
  | 'akter'
  | 'mangelfuld-begrundelse'
  | 'vaegtning'
  | 'formaal'
  | 'forkert-paragraf'
  | 'personkreds'
  | 'lovfortolkning'
  | 'forstaaelighed'

/** A: the information. B: procedure. C: the assessment. D: the material law. Null: no flaw at the board. */
export type MangelCategory = 'A' | 'B' | 'C' | 'D' | null

export interface MangelWords {
  readonly category: MangelCategory
  readonly label: Words
  readonly means: Words
}

export const MANGLER: Readonly<Record<Mangel, MangelWords>> = {
  'mangelfuldt-oplyst': {
    category: 'A',
    label: { da: 'sagen er mangelfuldt oplyst', en: 'the case is insufficiently informed' },
    means: {
      da: 'Oplysninger, som afgørelsen hviler på, mangler i sagen, er for gamle, for generelle eller modsiger hinanden, uden at det er afklaret.',
      en: 'Facts that the decision needs are missing, too old, too general, or contradict each other unresolved.',
    },
  },
  partshoering: {
    category: 'B',
    label: { da: 'partshøring mangler helt eller delvist', en: 'the party was not, or not fully, heard' },
    means: {
      da: 'Borgeren har ikke fået mulighed for at udtale sig om væsentlige oplysninger, der taler imod borgeren.',
      en: 'The citizen had no chance to comment on essential facts that speak against them.',
    },
  },
  klagevejledning: {
    category: 'B',
    label: { da: 'klagevejledningen mangler eller er forkert', en: 'the complaint guidance is missing or wrong' },
    means: {
      da: 'Brevet siger ikke rigtigt, hvem der behandler en klage, hvor den skal sendes hen, eller hvornår fristen løber ud.',
      en: 'The letter does not rightly say who handles a complaint, where it is sent, or when time runs out.',
    },
  },
  habilitet: {
    category: 'B',
    label: { da: 'habilitet', en: 'disqualification' },
    means: {
      da: 'En person, der kan være i tvivl om at være upartisk, har taget del i sagen.',
      en: 'A person whose impartiality can be doubted took part in the case.',
    },
  },
  meddelelse: {
    category: 'B',
    label: { da: 'afgørelsen er ikke meddelt fuldt ud', en: 'the decision was not fully told' },
    means: {
      da: 'Borgeren har ikke fået hele afgørelsen at vide, for eksempel hvor meget hjælp der er givet, eller at noget er afslået.',
      en: 'The citizen was not told the whole decision, for instance how much help was granted, or that something was refused.',
    },
  },
  vejledning: {
    category: 'B',
    label: { da: 'vejledningspligten er ikke opfyldt', en: 'the duty to guide was not met' },
    means: {
      da: 'Borgeren har fået forkert eller ingen vejledning om sine muligheder.',
      en: 'The citizen was guided wrongly, or not at all, about what is possible.',
    },
  },
  genvurdering: {
    category: 'B',
    label: { da: 'genvurderingen er mangelfuld', en: 'the reassessment is deficient' },
    means: {
      da: 'Kommunen har ikke taget stilling til klagens indhold, før den blev sendt videre.',
      en: 'The municipality did not take a stand on what the complaint says before it was sent on.',
    },
  },
  partsrepraesentation: {
    category: 'B',
    label: { da: 'partsrepræsentation', en: 'party representation' },
    means: {
      da: 'Borgeren har ikke kunnet lade sig repræsentere eller bistå af en anden.',
      en: 'The citizen could not be represented or assisted by another.',
    },
  },
  notatpligt: {
    category: 'B',
    label: { da: 'notatpligt', en: 'the duty to take notes' },
    means: {
      da: 'Vigtige oplysninger, der er givet mundtligt, eller vigtige skridt i sagen er ikke skrevet ned.',
      en: 'Facts that matter and were told orally, or essential steps of the case, were not written down.',
    },
  },
  'lovbestemt-frist': {
    category: 'B',
    label: { da: 'en frist i lovgivningen er ikke overholdt', en: 'a statutory limit was not kept' },
    means: {
      da: 'En frist, der står i loven, er overskredet eller oplyst forkert.',
      en: 'A limit set by statute was passed or told wrongly.',
    },
  },
  'kommunal-frist': {
    category: 'B',
    label: {
      da: 'kommunens egen sagsbehandlingsfrist er ikke overholdt',
      en: 'the municipality’s own processing limit was not kept',
    },
    means: {
      da: 'Kommunens offentliggjorte frist er overskredet, uden at borgeren har fået en ny dato skriftligt.',
      en: 'The published limit was passed and the citizen was given no new date in writing.',
    },
  },
  akter: {
    category: 'B',
    label: { da: 'akter mangler', en: 'documents are missing' },
    means: {
      da: 'Dokumenter mangler i sagen eller er ikke sendt med til Ankestyrelsen.',
      en: 'Documents are not in the file or were not sent to the board.',
    },
  },
  'mangelfuld-begrundelse': {
    category: 'C',
    label: { da: 'begrundelsen er mangelfuld', en: 'the grounds are deficient' },
    means: {
      da: 'Der er et behov, et synspunkt, en afvejning eller en ændring, som afgørelsen ikke gør rede for.',
      en: 'There is a need, a view, a weighing or a change that the decision does not account for.',
    },
  },
  vaegtning: {
    category: 'C',
    label: { da: 'vægtningen i skønnet', en: 'the weighing in the discretion' },
    means: {
      da: 'Oplysninger eller hensyn er vægtet på en måde, der ikke kan følges.',
      en: 'Facts or considerations were weighed in a way that can’t be upheld.',
    },
  },
  formaal: {
    category: 'C',
    label: { da: 'bestemmelsens formål er udmøntet forkert', en: 'the aim of the provision was realised wrongly' },
    means: {
      da: 'Hjælpen eller afslaget passer ikke med det, bestemmelsen skal opnå.',
      en: 'The help or the refusal does not fit what the provision is for.',
    },
  },
  'forkert-paragraf': {
    category: 'D',
    label: { da: 'forkert anvendt paragraf', en: 'the wrong provision was used' },
    means: {
      da: 'Afgørelsen bygger på en bestemmelse, der ikke gælder for sagen eller ikke gælder længere.',
      en: 'The decision rests on a provision that does not apply to the case or no longer applies.',
    },
  },
  personkreds: {
    category: 'D',
    label: { da: 'personkredsen er bedømt forkert', en: 'eligibility was judged wrongly' },
    means: {
      da: 'Personkredsen er bedømt generelt i stedet for aktivitet for aktivitet, eller der er stillet krav, som loven ikke stiller.',
      en: 'Eligibility was judged generally, not activity by activity, or by demands that the law does not make.',
    },
  },
  lovfortolkning: {
    category: 'D',
    label: { da: 'anden fejl i lovfortolkningen', en: 'another error in reading the law' },
    means: {
      da: 'Loven er læst forkert, en fast regel er sat i stedet for en konkret vurdering, eller der er lagt vægt på noget ulovligt.',
      en: 'The law was misread, a fixed rule was put in place of a concrete assessment, or an unlawful consideration was used.',
    },
  },
  forstaaelighed: {
    category: null,
    label: { da: 'svært at forstå', en: 'hard to understand' },
    means: {
      da: 'Ingen mangel hos Ankestyrelsen, men borgeren kan ikke forstå brevet.',
      en: 'No flaw at the board, but the citizen can’t understand the letter.',
    },
  },
}
