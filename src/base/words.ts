/** What a person reads, in both languages of the house; Danish governs. */
export interface Words {
  readonly da: string
  readonly en: string
}

export type Lang = keyof Words
