// Numbers and dates as a reader wants them; rounding happens here and nowhere else.
import {tag, text, unitName} from './i18n.js';

/** Fewer than `digits` decimals are filled up to `least`. */
export function number(value, digits = 2, least = 0) {
  return value === null || value === undefined
    ? text('unknown')
    : new Intl.NumberFormat(tag(), {minimumFractionDigits: least, maximumFractionDigits: digits}).format(value);
}

/** A value per pupil: teachers per pupil are hundredths, equipment is thousands. */
export const quantity = (value) =>
  value !== null && value !== undefined && Math.abs(value) < 1
    ? new Intl.NumberFormat(tag(), {maximumSignificantDigits: 3}).format(value)
    : number(value);

/** A coefficient with the decimals that its standard reports. */
export const coefficient = (value, decimals = 3) => number(value, decimals, decimals);

/** 0.25 as 25 %. */
export const share = (value) =>
  new Intl.NumberFormat(tag(), {style: 'percent', maximumFractionDigits: 1}).format(value);

export const instant = (value) =>
  new Intl.DateTimeFormat(tag(), {dateStyle: 'medium', timeStyle: 'short'}).format(new Date(value));

/** 2019 as 2019/2020. */
export const academicYear = (year) => `${year}/${year + 1}`;

/** The unit of an indicator's value: its raw unit per pupil, or per hundred. */
export const valueUnit = (indicator) =>
  text(indicator.scale === 100 ? 'perHundred' : 'perPupil', {unit: unitName(indicator.unit)});

export const gapUnit = (indicator) => unitName(indicator.unit);
