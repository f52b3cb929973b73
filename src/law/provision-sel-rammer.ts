import { provisionsOf } from './provision-row.ts'

const lta = (path: string): string => `https://www.retsinformation.dk/eli/lta/${path}`

/** Serviceloven: aims, who decides, notice, advice, plan, follow-up and appeal. */
export const SERVICELOVEN_RAMMER = provisionsOf({ act: 'SEL', knownFrom: '2013-09-05', url: lta('2025/1129') }, [
  {
    p: '1',
    to: '2023-12-31',
    title: { da: 'Lovens formål', en: 'Purpose of the act' },
    says: {
      da: 'Hjælpen bygger på en konkret og individuel vurdering og tilrettelægges sammen med borgeren. Afgørelser træffes ud fra faglige og økonomiske hensyn.',
      en: 'Help rests on a concrete, individual assessment and is planned with the citizen. Decisions weigh professional and economic considerations.',
    },
    url: lta('2023/1089'),
  },
  {
    p: '1',
    from: '2024-01-01',
    title: { da: 'Lovens formål', en: 'Purpose of the act' },
    says: {
      da: 'Loven gælder for voksne fra 18 år. Hjælpen bygger på en konkret og individuel vurdering sammen med borgeren, og afgørelser træffes ud fra faglige og økonomiske hensyn.',
      en: 'The act is for adults from 18. Help rests on a concrete, individual assessment with the citizen, and decisions weigh professional and economic considerations.',
    },
  },
  {
    p: '3',
    title: { da: 'Kommunen afgør', en: 'The municipality decides' },
    says: {
      da: 'Kommunalbestyrelsen afgør sager efter loven. En afgørelse om behandling, beskæftigelse, samvær eller botilbud (for voksne §§ 101, 103, 104, 107-110) skal sige, hvilken indsats der sættes i gang, og hvorfor. § 85 er ikke nævnt.',
      en: 'The municipal council decides under the act. A decision on treatment, work, activity or housing offers (for adults §§ 101, 103, 104, 107-110) must say which effort is started and why. § 85 is not listed.',
    },
  },
  {
    p: '3 a',
    from: '2018-01-01',
    to: '2023-12-31',
    successors: ['SEL 3 a', 'BL 11'],
    title: { da: 'Varsel på 14 uger', en: '14 weeks’ notice' },
    says: {
      da: 'Hjælp efter §§ 95, 96 og 98, bilstøtte og visse ydelser til børn kan kun tages væk eller sættes ned med 14 ugers varsel fra modtagelsen. § 85 er ikke omfattet.',
      en: 'Help under §§ 95, 96 and 98, car support and certain child benefits may only be withdrawn or reduced with 14 weeks’ notice from receipt. § 85 is not covered.',
    },
    url: lta('2018/102'),
  },
  {
    p: '3 a',
    from: '2024-01-01',
    title: { da: 'Varsel på 14 uger', en: '14 weeks’ notice' },
    says: {
      da: 'Hjælp efter §§ 95, 96 og 98 kan kun tages væk eller sættes ned med 14 ugers varsel fra modtagelsen, og bilstøtte efter § 114 kan i genanskaffelsesperioden kun tages væk med samme varsel. Klages der, må ændringen først ske, når varslet er udløbet. § 85, § 83, § 97, § 100 og § 107 er ikke omfattet.',
      en: 'Help under §§ 95, 96 and 98 may only be withdrawn or reduced with 14 weeks’ notice from receipt; the same notice applies when car support under § 114 is withdrawn within the replacement period. After a complaint the change must await the end of the notice. §§ 85, 83, 97, 100 and 107 are not covered.',
    },
  },
  {
    p: '4',
    title: { da: 'Forsyningsansvar', en: 'Supply duty' },
    says: {
      da: 'Kommunalbestyrelsen skal sørge for, at de nødvendige tilbud findes.',
      en: 'The council must make the needed offers exist.',
    },
  },
  {
    p: '10',
    title: { da: 'Rådgivning til alle', en: 'Advice for everyone' },
    says: {
      da: 'Enhver kan få gratis rådgivning, også anonymt. Kommunen skal være opmærksom på, om der er brug for anden hjælp.',
      en: 'Everyone can have free advice, also anonymously. The municipality must notice whether other help is needed.',
    },
  },
  {
    p: '12',
    title: {
      da: 'Rådgivning ved nedsat funktionsevne eller sociale problemer',
      en: 'Advice with reduced function or social problems',
    },
    says: {
      da: 'Kommunen tilbyder gratis rådgivning, også opsøgende, til personer med nedsat funktionsevne eller særlige sociale problemer.',
      en: 'The municipality offers free advice, also outreach, to people with reduced function or special social problems.',
    },
  },
  {
    p: '15',
    title: { da: 'Uvildig konsulentordning (DUKH)', en: 'Independent advisers (DUKH)' },
    says: {
      da: 'Grundlaget for den uvildige konsulentordning på handicapområdet.',
      en: 'The basis of the independent advisory service on disability.',
    },
  },
  {
    p: '81',
    knownFrom: '2018-01-01',
    title: { da: 'Formålet med hjælp til voksne', en: 'Purpose of help to adults' },
    says: {
      da: 'Hjælpen skal være sammenhængende og passe til behovet: forebygge, at det bliver værre, styrke selvstændighed, livsudfoldelse og deltagelse, og gives i egen bolig eller i tilbud, der passer til personen.',
      en: 'Help must be coherent and match the need: prevent worsening, strengthen independence, life fulfilment and inclusion, in the own home or in an offer that fits the person.',
    },
  },
  {
    p: '82',
    knownFrom: '2019-12-31',
    title: { da: 'Omsorgspligt', en: 'Duty of care' },
    says: {
      da: 'Personer med betydeligt nedsat psykisk funktionsevne, der ikke kan varetage egne interesser, skal have hjælp, også uden samtykke, men aldrig med fysisk tvang. Kommunen ser efter pårørende og overvejer, om der er brug for en værge.',
      en: 'People with substantially reduced mental function who can’t look after their own interests must have help, even without consent, never by physical force. The municipality looks for relatives and considers a guardian.',
    },
  },
  {
    p: '87',
    title: { da: 'Hjælp døgnet rundt', en: 'Help round the clock' },
    says: {
      da: 'Opgaver efter §§ 83-85 skal kunne løses døgnet rundt, når der er brug for det.',
      en: 'Tasks under §§ 83-85 must be available round the clock as needed.',
    },
  },
  {
    p: '88',
    knownFrom: '2015-12-31',
    title: { da: 'Afgørelse om hjælpen', en: 'Decision on the help' },
    says: {
      da: 'Kommunalbestyrelsen afgør hjælp efter kapitlet. Anmodninger om personlig og praktisk hjælp vurderes konkret og individuelt.',
      en: 'The council decides on help under the chapter. Requests for personal and practical help are judged individually.',
    },
  },
  {
    p: '89',
    knownFrom: '2015-12-31',
    title: { da: 'Skriftlig besked om den bevilgede hjælp', en: 'Written notice of the help granted' },
    says: {
      da: 'Ved en afgørelse efter kapitlet, også efter § 85, skal borgeren skriftligt vide, hvilken hjælp der er givet. Små ændringer til borgerens fordel kræver ikke et nyt brev.',
      en: 'With a decision under the chapter, § 85 included, the citizen must be told in writing which help is granted. Small changes in the citizen’s favour need no new letter.',
    },
  },
  {
    p: '141',
    knownFrom: '2020-12-31',
    title: { da: 'Handleplan', en: 'Action plan' },
    says: {
      da: 'Personer med betydeligt nedsat funktionsevne eller alvorlige sociale problemer skal tilbydes en handleplan med formål, indsats, forventet varighed og andre forhold. Andre under folkepensionsalderen: overvej det.',
      en: 'People with substantially reduced function or serious social problems must be offered an action plan with purpose, effort and expected duration. For others below pension age it is considered.',
    },
  },
  {
    p: '148',
    title: { da: 'Opfølgning på den enkelte sag', en: 'Following up each case' },
    says: {
      da: 'Kommunen skal løbende se, om hjælpen stadig opfylder sit formål, ud fra modtagerens forhold og sammen med modtageren.',
      en: 'The municipality must keep seeing that the help still meets its purpose, from the recipient’s circumstances and together with them.',
    },
  },
  {
    p: '166',
    title: { da: 'Klage til Ankestyrelsen', en: 'Appeal to Ankestyrelsen' },
    says: {
      da: 'Afgørelser kan påklages til Ankestyrelsen efter retssikkerhedslovens kapitel 10, medmindre loven siger andet.',
      en: 'Decisions can be appealed to Ankestyrelsen under chapter 10 of retssikkerhedsloven unless the act says otherwise.',
    },
  },
])
