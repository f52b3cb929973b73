/** Words of a document and where they stand: offsets into the extracted text, `to` exclusive. */
export interface Quote {
  readonly words: string
  readonly from: number
  readonly to: number
}
