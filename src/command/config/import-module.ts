/** Imports a module at run time. (The files that load-compiled.ts compiles cannot do so; this one is no such file.) */
export const importModule = (url: string): Promise<unknown> => import(url)
