/** A vector as pgvector reads it: `[0.1,0.2]`. Float32 has about seven decimal digits; more would only be longer. */
export const vectorLiteral = (vector: Float32Array): string =>
  `[${Array.from(vector, (value) => Number(value.toPrecision(7))).join(',')}]`
