import { provisionsOf } from './provision-row.ts'

const lta = (path: string): string => `https://www.retsinformation.dk/eli/lta/${path}`

/** Serviceloven §§ 82 a-100: preventive help, personal help, social pedagogical support and its nearest. */
export const SERVICELOVEN_HJAELP = provisionsOf({ act: 'SEL', knownFrom: '2013-09-05', url: lta('2025/1129') }, [
  {
    p: '82 a',
    from: '2018-01-01',
    appealable: false,
    title: { da: 'Gruppebaseret forebyggende hjælp', en: 'Group-based preventive help' },
    says: {
      da: 'Kommunen kan tilbyde hjælp i gruppe ved nedsat funktionsevne, sociale problemer eller risiko for dem, hvis det kan bedre eller forebygge. Afgørelsen kan ikke påklages.',
      en: 'The municipality may offer group-based help with reduced function, social problems or a risk of these, if it can improve or prevent. The decision can’t be appealed.',
    },
  },
  {
    p: '82 b',
    from: '2018-01-01',
    appealable: false,
    title: { da: 'Tidsbegrænset individuel forebyggende hjælp', en: 'Time-limited individual preventive help' },
    says: {
      da: 'Kommunen kan tilbyde individuel hjælp i højst 6 måneder til samme kreds som § 82 a. Afgørelsen kan ikke påklages.',
      en: 'The municipality may offer individual help for at most 6 months to the same group as § 82 a. The decision can’t be appealed.',
    },
  },
  {
    p: '82 c',
    from: '2018-01-01',
    title: { da: 'Sociale akuttilbud', en: 'Social emergency offers' },
    says: {
      da: 'Kommunen kan drive akuttilbud for personer med psykiske lidelser.',
      en: 'The municipality may run emergency offers for people with mental illness.',
    },
  },
  {
    p: '82 d',
    from: '2018-01-01',
    appealable: false,
    title: { da: 'Støtte sammen med frivillige organisationer', en: 'Support with voluntary organisations' },
    says: {
      da: 'Støtte efter §§ 82 a og 82 b kan gives sammen med frivillige organisationer. Afgørelsen kan ikke påklages.',
      en: 'Support under §§ 82 a and 82 b may be given with voluntary organisations. The decision can’t be appealed.',
    },
  },
  {
    p: '83',
    to: '2025-06-30',
    appealable: true,
    title: { da: 'Personlig og praktisk hjælp og madservice', en: 'Personal and practical help, and meals' },
    says: {
      da: 'Personlig hjælp og pleje, hjælp til nødvendige praktiske opgaver i hjemmet og madservice til den, der ikke selv kan.',
      en: 'Personal care, help with necessary practical tasks at home, and meals for those who can’t manage them.',
    },
    url: lta('2025/155'),
  },
  {
    p: '83',
    from: '2025-07-01',
    appealable: true,
    title: { da: 'Personlig og praktisk hjælp', en: 'Personal and practical help' },
    says: {
      da: 'Personlig hjælp og pleje og hjælp til nødvendige praktiske opgaver i hjemmet til den, der ikke selv kan. Først ses på rehabilitering efter § 83 a. Madservice står i § 83 b, og den, der hører under ældreloven, får hjælpen dér.',
      en: 'Personal care and help with necessary practical tasks at home for those who can’t manage. First a § 83 a course is considered. Meals are in § 83 b, and those covered by Ældreloven get their help there.',
    },
    url: lta('2024/1703'),
  },
  {
    p: '83 a',
    knownFrom: '2015-12-31',
    appealable: true,
    title: { da: 'Rehabiliteringsforløb', en: 'Rehabilitation course' },
    says: {
      da: 'Et kort, tidsafgrænset forløb, når det kan bedre funktionsevnen og mindske behovet for hjælp efter § 83.',
      en: 'A short, time-limited course where it can improve function and lessen the need for § 83 help.',
    },
  },
  {
    p: '83 b',
    from: '2025-07-01',
    appealable: true,
    title: { da: 'Madservice', en: 'Meal service' },
    says: {
      da: 'Madservice efter sine egne regler; § 81 gælder ikke for vurderingen.',
      en: 'Meal service by rules of its own; § 81 does not apply to assessing it.',
    },
    url: lta('2024/1703'),
  },
  {
    p: '85',
    appealable: true,
    title: { da: 'Socialpædagogisk støtte', en: 'Social pedagogical support' },
    says: {
      da: 'Kommunen skal tilbyde hjælp, omsorg, støtte, optræning og hjælp til at udvikle færdigheder til den, der har brug for det på grund af betydeligt nedsat funktionsevne eller særlige sociale problemer. Loven kræver hverken alder, varighed eller diagnose.',
      en: 'The municipality must offer help, care, support, training and help to develop skills to those who need it because of substantially reduced function or special social problems. The act demands no age, duration or diagnosis.',
    },
  },
  {
    p: '85 a',
    knownFrom: '2024-01-22',
    appealable: true,
    title: { da: 'Støtte efter housing first', en: 'Housing First support' },
    says: {
      da: 'Kommunen kan tilbyde specialiseret støtte til personer i eller i risiko for hjemløshed. Følges borgerens ønske om leverandør ikke, skal afgørelsen sige hvorfor.',
      en: 'The municipality may offer specialised support to people in or at risk of homelessness. If the wish for a supplier is not followed, the decision must say why.',
    },
  },
  {
    p: '95',
    appealable: true,
    title: { da: 'Kontant tilskud til hjælp', en: 'Cash subsidy for help' },
    says: {
      da: 'Tilskud til hjælpere, borgeren selv antager, i stedet for hjælp fra kommunen. Omfattet af varslet på 14 uger.',
      en: 'A subsidy for helpers the citizen hires instead of help in kind. Covered by the 14 weeks’ notice.',
    },
  },
  {
    p: '96',
    appealable: true,
    title: { da: 'Borgerstyret personlig assistance (BPA)', en: 'Citizen-controlled personal assistance (BPA)' },
    says: {
      da: 'Tilskud til hjælpere ved betydeligt og varigt nedsat funktionsevne, når behovet gør denne særlige støtte nødvendig. Borgeren skal kunne være arbejdsleder. Omfattet af varslet på 14 uger.',
      en: 'A subsidy for helpers with substantial and lasting reduction where the need makes this special support necessary. The citizen must be able to lead the work. Covered by the 14 weeks’ notice.',
    },
  },
  {
    p: '97',
    appealable: true,
    title: { da: 'Ledsagelse', en: 'Accompaniment' },
    says: {
      da: '15 timers ledsagelse om måneden til den, der ikke kan færdes alene på grund af betydeligt og varigt nedsat funktionsevne og er under aldersgrænsen. Kan ikke gives sammen med § 96.',
      en: '15 hours of accompaniment a month for those who can’t get about alone because of substantial and lasting reduction and are below the age limit. Not with § 96.',
    },
  },
  {
    p: '98',
    appealable: true,
    title: { da: 'Kontaktperson for døvblinde', en: 'Contact person for the deafblind' },
    says: {
      da: 'En særlig kontaktperson til den, der er døvblind. Omfattet af varslet på 14 uger.',
      en: 'A special contact person for the deafblind. Covered by the 14 weeks’ notice.',
    },
  },
  {
    p: '99',
    title: { da: 'Støtte- og kontaktperson', en: 'Support and contact person' },
    says: {
      da: 'En støtte- og kontaktperson til personer med sindslidelse, misbrug eller særlige sociale problemer.',
      en: 'A support and contact person for people with mental illness, addiction or special social problems.',
    },
  },
  {
    p: '100',
    to: '2025-08-31',
    appealable: true,
    title: { da: 'Nødvendige merudgifter', en: 'Necessary extra costs' },
    says: {
      da: 'Dækning af nødvendige merudgifter ved varigt nedsat funktionsevne.',
      en: 'Cover of necessary extra costs with lasting reduction of function.',
    },
    url: lta('2025/155'),
  },
  {
    p: '100',
    from: '2025-09-01',
    appealable: true,
    title: { da: 'Kompensationsydelse', en: 'Compensation benefit' },
    says: {
      da: 'Et fast beløb ved sandsynlige merudgifter på mindst 6.660 kr. om året, eller faktiske udgifter over 24.000 kr. om året med dokumentation (2025-niveau). Borgeren vælger, hvad der søges om.',
      en: 'A flat amount with likely extra costs of at least 6,660 kr a year, or documented costs above 24,000 kr a year (2025 level). The citizen chooses which to apply for.',
    },
    url: lta('2025/1070'),
  },
])
