import { provisionsOf } from './provision-row.ts'

const lta = (path: string): string => `https://www.retsinformation.dk/eli/lta/${path}`

/** Serviceloven's other help to adults: respite, training, housing, aids, care at home, as a letter may grant it beside § 85. */
export const SERVICELOVEN_NABOER = provisionsOf({ act: 'SEL', knownFrom: '2013-09-05', url: lta('2025/1129') }, [
  {
    p: '84',
    appealable: true,
    title: { da: 'Afløsning og aflastning', en: 'Relief for relatives' },
    says: {
      da: 'Afløsning eller aflastning til nære pårørende, der passer en person med nedsat funktionsevne.',
      en: 'Relief for close relatives who care for a person with reduced function.',
    },
  },
  {
    p: '86',
    appealable: true,
    title: { da: 'Genoptræning og vedligeholdende træning', en: 'Retraining and maintenance training' },
    says: {
      da: 'Genoptræning efter sygdom uden sygehusindlæggelse og hjælp til at bevare færdigheder.',
      en: 'Retraining after illness without a hospital stay, and help to keep skills.',
    },
  },
  {
    p: '91',
    knownFrom: '2025-02-11',
    title: { da: 'Frit valg af leverandør', en: 'Free choice of supplier' },
    says: {
      da: 'Den, der får hjælp efter § 83, skal kunne vælge mellem leverandører.',
      en: 'Those who get § 83 help must be able to choose between suppliers.',
    },
  },
  {
    p: '94',
    knownFrom: '2025-02-11',
    title: { da: 'Selvudpeget hjælper', en: 'Self-appointed helper' },
    says: {
      da: 'Den, der får hjælp efter § 83, kan pege på en person til opgaven, som kommunen godkender.',
      en: 'Those entitled to § 83 help may name a person for the task, whom the municipality approves.',
    },
  },
  {
    p: '101',
    appealable: true,
    title: { da: 'Behandling for stofmisbrug', en: 'Treatment for drug use' },
    says: {
      da: 'Social behandling for stofmisbrug. Afgørelsen skal sige, hvilken indsats der sættes i gang, og hvorfor; den skal i gang senest 14 dage efter henvendelsen.',
      en: 'Social treatment for drug use. The decision must say which effort is started and why; it starts within 14 days of the request.',
    },
  },
  {
    p: '101 a',
    knownFrom: '2022-01-24',
    appealable: false,
    title: { da: 'Anonym behandling for stofmisbrug', en: 'Anonymous treatment for drug use' },
    says: {
      da: 'Anonym, ambulant behandling. Afgørelsen kan ikke påklages.',
      en: 'Anonymous outpatient treatment. The decision can’t be appealed.',
    },
  },
  {
    p: '102',
    appealable: true,
    title: { da: 'Tilbud af behandlingsmæssig karakter', en: 'Treatment-like offers' },
    says: {
      da: 'Kommunen kan give behandlingsmæssige tilbud, når det er nødvendigt og ikke kan fås på anden vis. Den kan ikke generelt beslutte aldrig at bruge bestemmelsen.',
      en: 'The municipality may give treatment-like offers when necessary and not obtainable otherwise. It may not decide generally never to use the provision.',
    },
  },
  {
    p: '103',
    appealable: true,
    title: { da: 'Beskyttet beskæftigelse', en: 'Sheltered work' },
    says: {
      da: 'Beskyttet beskæftigelse til den, der ikke kan have arbejde på normale vilkår eller bruge andre tilbud.',
      en: 'Sheltered work for those who can’t hold ordinary work or use other offers.',
    },
  },
  {
    p: '104',
    appealable: true,
    title: { da: 'Aktivitets- og samværstilbud', en: 'Activity and company' },
    says: {
      da: 'Aktivitet og samvær ved betydeligt nedsat funktionsevne eller særlige sociale problemer, for at bevare færdigheder eller bedre livsvilkår.',
      en: 'Activity and company with substantially reduced function or special social problems, to keep skills or better life.',
    },
  },
  {
    p: '107',
    appealable: true,
    title: { da: 'Midlertidigt botilbud', en: 'Temporary housing' },
    says: {
      da: 'Kommunen kan tilbyde midlertidigt ophold, og skal, når der er brug for omfattende hjælp i hverdagen, pleje eller behandling, som ikke kan klares uden støtte.',
      en: 'The municipality may offer a temporary stay, and must where extensive daily help, care or treatment is needed that can’t be managed without support.',
    },
  },
  {
    p: '108',
    appealable: true,
    title: { da: 'Længerevarende botilbud', en: 'Long-term housing' },
    says: {
      da: 'Kommunen skal tilbyde længerevarende ophold ved betydeligt og varigt nedsat funktionsevne, når behovet for omfattende hjælp ikke kan dækkes på anden vis. Der er frit valg mellem kommuner.',
      en: 'The municipality must offer a long-term stay with substantial and lasting reduction where the need for extensive help can’t be met otherwise. There is free choice between municipalities.',
    },
  },
  {
    p: '109',
    appealable: true,
    title: { da: 'Krisecenter', en: 'Crisis centre' },
    says: {
      da: 'Midlertidigt ophold for den, der har været udsat for vold i nære relationer. Lederen afgør optagelse og udskrivning.',
      en: 'A temporary stay for those exposed to violence in close relations. The leader decides on admission and discharge.',
    },
  },
  {
    p: '110',
    appealable: true,
    title: { da: 'Forsorgshjem og herberg', en: 'Shelter' },
    says: {
      da: 'Midlertidigt ophold for den, der ikke har eller kan være i egen bolig. Lederen afgør optagelse og udskrivning.',
      en: 'A temporary stay for those without a home they can be in. The leader decides on admission and discharge.',
    },
  },
  ...['111 a', '111 b'].map((p) => ({
    p,
    from: '2026-01-27',
    to: '2026-12-31',
    appealable: false,
    title: { da: 'Midlertidigt tilskud til husleje i 2026', en: 'Temporary rent subsidy in 2026' },
    says: {
      da: 'En ordning alene for 2026 med egne regler. Afgørelsen kan ikke påklages.',
      en: 'A scheme for 2026 only with rules of its own. The decision can’t be appealed.',
    },
    url: lta('2026/136'),
  })),
  {
    p: '112',
    appealable: true,
    title: { da: 'Hjælpemidler', en: 'Aids' },
    says: {
      da: 'Støtte til hjælpemidler ved varigt nedsat funktionsevne, når de i væsentlig grad afhjælper følgerne, letter hverdagen i hjemmet eller er nødvendige for et erhverv.',
      en: 'Aids with lasting reduction where they substantially relieve the effects, ease daily life at home or are needed for work.',
    },
  },
  {
    p: '113',
    appealable: true,
    title: { da: 'Forbrugsgoder', en: 'Consumer goods' },
    says: {
      da: 'Hjælp til forbrugsgoder på samme betingelser som § 112: halvdelen af prisen på et standardprodukt, kun over 500 kr. og ikke sædvanligt indbo.',
      en: 'Consumer goods on the terms of § 112: half the price of a standard product, only above 500 kr, not ordinary household goods.',
    },
  },
  {
    p: '114',
    knownFrom: '2022-01-24',
    appealable: true,
    title: { da: 'Støtte til bil', en: 'Car support' },
    says: {
      da: 'Støtte til køb af bil ved varigt nedsat funktionsevne. I genanskaffelsesperioden kræver frakendelse 14 ugers varsel.',
      en: 'Support to buy a car with lasting reduction. Withdrawal within the replacement period takes 14 weeks’ notice.',
    },
  },
  {
    p: '116',
    knownFrom: '2024-01-01',
    appealable: true,
    title: { da: 'Boligindretning', en: 'Adapting the home' },
    says: {
      da: 'Hjælp til at indrette boligen ved varigt nedsat funktionsevne, når det er nødvendigt.',
      en: 'Adapting the home with lasting reduction where necessary.',
    },
  },
  {
    p: '117',
    knownFrom: '2024-01-01',
    appealable: false,
    title: { da: 'Individuel befordring', en: 'Individual transport' },
    says: {
      da: 'Kommunen kan give tilskud til individuel befordring. Afgørelsen kan ikke påklages.',
      en: 'The municipality may subsidise individual transport. The decision can’t be appealed.',
    },
  },
  {
    p: '117 a',
    knownFrom: '2023-08-16',
    appealable: true,
    title: { da: 'Hjælp ved hastigt fremadskridende sygdom', en: 'Help with rapidly progressing illness' },
    says: {
      da: 'En samlet hjælp efter borgerens ønske én gang i sygdomsforløbet, op til 39.750 kr. (2023-niveau).',
      en: 'Help by the citizen’s wish once in the illness, up to 39,750 kr (2023 level).',
    },
  },
  {
    p: '118',
    knownFrom: '2024-01-01',
    appealable: true,
    title: { da: 'Pasning af nærtstående', en: 'Care for someone close' },
    says: {
      da: 'Ansættelse i en periode for at passe en nærtstående i hjemmet.',
      en: 'Employment for a time to care for someone close at home.',
    },
  },
  {
    p: '119',
    appealable: true,
    title: { da: 'Plejevederlag', en: 'Care allowance' },
    says: {
      da: 'Vederlag for at passe en nærtstående, der ønsker at dø hjemme.',
      en: 'An allowance for caring for someone close who wishes to die at home.',
    },
  },
  {
    p: '122',
    appealable: true,
    title: { da: 'Sygeplejeartikler', en: 'Nursing articles' },
    says: {
      da: 'Hjælp til sygeplejeartikler og lignende ved pasning af døende.',
      en: 'Nursing articles and the like when caring for the dying.',
    },
  },
])
