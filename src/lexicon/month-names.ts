/** The months' names and their usual short forms, in the languages that minutes are written in; without dots. */
export const monthNames: readonly string[] = [
  'jan january januar jänner jän janvier janv enero ene janeiro gennaio januari tammikuuta stycznia ledna',
  'feb february februar feber février fevrier févr fevr febrero fevereiro fev febbraio februari helmikuuta lutego února',
  'mar march märz maerz mrz mars marzo março marco maart marts maaliskuuta marca března',
  'apr april avril avr abril abr aprile huhtikuuta kwietnia dubna',
  'may mai mayo maio maggio mei maj toukokuuta maja května',
  'jun june juni juin junio junho giugno giu kesäkuuta czerwca června',
  'jul july juli juillet juil julio julho luglio lug heinäkuuta lipca července',
  'aug august août aout agosto augustus augusti elokuuta sierpnia srpna',
  'sep sept september septembre septiembre setiembre setembro settembre syyskuuta września září',
  'oct october oktober okt octobre octubre outubro ottobre ott lokakuuta października října',
  'nov november novembre noviembre novembro marraskuuta listopada listopadu',
  'dec december dezember dez décembre decembre déc diciembre dic dezembro dicembre desember des joulukuuta grudnia prosince',
]

/** English names that are long enough to be known where they are misspelt. */
export const longMonthNames = 'january february march april august september october november december'.split(' ')

/** The months as regular expressions name them, in full; to be used with the flag `i`. */
export const monthsInFull = '(?:january|february|march|april|may|june|july|august|september|october|november|december)'

/** The same, with their short forms; a word must end behind them. */
export const monthWords =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

/** With one of these each of them begins: for cheap tests. */
export const monthStems = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
