export { mapHsdsLocation } from './location.ts';
export { type HsdsEntity, hsdsNested } from './nested.ts';
export { mapHsdsOrganization } from './organization.ts';
export { type MappedHsds, mapHsdsService } from './service.ts';
export { type MappedServiceAtLocation, mapServiceAtLocation } from './serviceAtLocation.ts';
export { mapTaxonomy, mapTaxonomyTerm, type TaxonomyContent } from './taxonomy.ts';
export { type HsdsType, hsdsType } from './type.ts';
