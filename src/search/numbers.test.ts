import { describe, expect, it } from 'vitest';
import { holdsNumbers, isNumber, numberPlaces, numbersIn } from './numbers.ts';

describe('a term', () => {
  it('is a number when it has digits and no letters', () => {
    expect(['280', '75%', '2016–2020', '１０'].every(isNumber)).toBe(true);
    expect(['PM2.5', '13th', '%', '三'].some(isNumber)).toBe(false);
  });
});

describe('the numbers of a text', () => {
  it('keep their decimals and percent signs but not their commas', () => {
    expect(numbersIn('over 10,000 kg, 18.75% and ７５％.')).toEqual(['10000', '18.75%', '75%']);
  });

  it('end where a sentence or an item of a list ends', () => {
    expect(numbersIn('in 2020. 3 of 4,5 and 1,2020')).toEqual(['2020', '3', '4', '5', '1', '2020']);
  });

  it('have their places', () => {
    expect(numberPlaces('达到２８０台')).toEqual([{ value: '280', start: 2, end: 5 }]);
  });
});

describe('a text', () => {
  it('holds a number only as a whole', () => {
    expect(holdsNumbers('28.0, 1280 and 2800', '280')).toBe(false);
    expect(holdsNumbers('280 instruments', '280')).toBe(true);
    expect(holdsNumbers('rose by 18.75%', '75%')).toBe(false);
  });

  it('holds a percentage when only its number is asked for, not the other way round', () => {
    expect(holdsNumbers('75%', '75')).toBe(true);
    expect(holdsNumbers('75 instruments', '75%')).toBe(false);
  });

  it('holds a number with or without its comma, and beside letters', () => {
    expect(holdsNumbers('10,000', '10000')).toBe(true);
    expect(holdsNumbers('10000', '10,000')).toBe(true);
    expect(holdsNumbers('PM2.5', '2.5')).toBe(true);
  });

  it('holds several numbers when it has them all', () => {
    expect(holdsNumbers('from 2016 to 2020', '2016–2020')).toBe(true);
    expect(holdsNumbers('in 2016', '2016–2020')).toBe(false);
  });
});
