export type FormTrouble = 'not-docx' | 'too-much' | 'macros' | 'no-form' | 'newer'

/** Why a file cannot be taken for a filled form. */
export class UnreadableForm extends Error {
  override name = 'UnreadableForm'
  readonly trouble: FormTrouble

  constructor(trouble: FormTrouble) {
    super(trouble)
    this.trouble = trouble
  }
}
