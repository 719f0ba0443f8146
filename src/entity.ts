/** Any JSON value. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** A name that is unique in its document, such as `22.T9`. The caller's, or made by the gate from position. */
export type Id = string;

/** The version of the entity format that this library writes. */
export type SchemaVersion = '1.0';

/** What every entity has room for: fields this version does not know, kept and written out again. */
export interface Extensible {
  /** Unknown fields as [key, value] pairs: nothing that others added is lost. */
  readonly extra?: readonly (readonly [key: string, value: JsonValue])[];
}
