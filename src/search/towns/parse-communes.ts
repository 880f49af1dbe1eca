import type { Commune } from './commune'

/**
 * Reads the rows of `field/communes.csv` (insee,name,postcodes,departement,population,lat,lon,precision; several
 * postcodes are parted by spaces). No name of a commune holds a comma or a quotation mark. Rows without coordinates are
 * left out.
 */
export function parseCommunes(csv: string): Commune[] {
  return csv
    .split('\n')
    .slice(1)
    .flatMap((line): Commune[] => {
      const [insee, name, postcodes, departement, population, latitude, longitude] = line.trim().split(',')
      if (!insee || !name || !latitude || !longitude) return []
      return [
        {
          insee,
          name,
          postcodes: (postcodes ?? '').split(' ').filter(Boolean),
          departement: departement ?? '',
          population: Number(population) || 0,
          latitude: Number(latitude),
          longitude: Number(longitude),
        },
      ]
    })
}
