export type Recognizer = (context: never) => never[]
