/** The parts a specimen standard is put together from; an empty part is left out. */
export interface StandardParts {
  readonly head: string
  readonly formaal: string
  readonly lov: string
  readonly maalgruppe: string
  readonly indhold: string
  readonly omfang: string
  readonly krav: string
  readonly levering: string
  readonly visitation: string
  readonly frist: string
  readonly klage: string
  readonly opfoelgning: string
}

const LAWFUL: StandardParts = {
  head: 'Solrød Fjordkommune\nKvalitetsstandard for socialpædagogisk støtte\nVedtaget af byrådet den 28. januar 2025',
  formaal: 'Formål\nStøtten skal gøre det muligt at leve det liv, den enkelte ønsker.',
  lov: 'Lovgrundlag\nServicelovens § 85.',
  maalgruppe:
    'Målgruppe\nVoksne, der har brug for hjælp, omsorg eller støtte på grund af betydeligt nedsat fysisk eller psykisk funktionsevne eller særlige sociale problemer. Vi ser på hver aktivitet for sig.',
  indhold: 'Indhold\nStøtten kan blandt andet bestå i at\n- få overblik over post og aftaler\n- komme ud blandt andre',
  omfang: 'Omfang\nStøtten udmåles efter en konkret og individuel vurdering af behovet og oplyses som et interval.',
  krav: '',
  levering:
    'Hvem udfører støtten?\nKommunens egne medarbejdere og private leverandører. Medarbejderen kommer til den aftalte tid.',
  visitation:
    'Visitation\nDu kan søge mundtligt eller skriftligt. En rådgiver taler med dig og indhenter med dit samtykke de oplysninger, der mangler.',
  frist: 'Sagsbehandlingsfrist\nDu får en afgørelse senest 8 uger efter, at vi har modtaget ansøgningen.',
  klage:
    'Klage\nDu kan klage til kommunen inden 4 uger efter, at du har fået afgørelsen. Kommunen ser på sagen igen og sender klagen til Ankestyrelsen, hvis afgørelsen ikke ændres.',
  opfoelgning: 'Opfølgning\nVi følger op sammen med dig mindst en gang om året.',
}

/** A lawful standard for support under § 85, with what is to be different. */
export function aStandard(change: Partial<StandardParts> = {}): string {
  const { head, formaal, lov, maalgruppe, indhold, omfang, krav, levering, visitation, frist, klage, opfoelgning } = {
    ...LAWFUL,
    ...change,
  }
  return (
    [head, formaal, lov, maalgruppe, indhold, omfang, krav, levering, visitation, frist, klage, opfoelgning]
      .filter((part) => part !== '')
      .join('\n\n') + '\n'
  )
}
