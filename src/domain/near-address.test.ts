import { describe, expect, it } from 'vitest';
import { nearAddress } from './near-address.ts';

const near = (path: string) => nearAddress(`https://plan.example${path}`)?.replace('https://plan.example', '');

describe('an address that may have been meant', () => {
  it('is in small letters', () => {
    expect(near('/EN/Tasks/Warm-Rooms/')).toBe('/en/tasks/warm-rooms/');
    expect(near('/Data/All.ZIP')).toBe('/data/all.zip');
  });

  it('ends with a slash, once and without a space', () => {
    expect(near('/en/tasks')).toBe('/en/tasks/');
    expect(near('/en/tasks/%20')).toBe('/en/tasks/');
    expect(near('/en/tasks//')).toBe('/en/tasks/');
  });

  it('keeps what follows the path', () => {
    expect(near('/EN/search/?q=Soil#Top')).toBe('/en/search/?q=Soil#Top');
  });

  it('never leads to another host', () => {
    expect(nearAddress('https://plan.example//Other.example/')).toMatch(/^https:\/\/plan\.example\//);
  });

  it('is none where it is written so already', () => {
    expect(near('/en/nothing/')).toBeUndefined();
    expect(near('/en/%E5%9C%9F%e5%a3%a4/')).toBeUndefined();
  });

  it('is none where its codes stand for no letters', () => {
    expect(near('/EN/%E5%A')).toBeUndefined();
  });
});
