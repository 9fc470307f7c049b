-- A draft can be discarded: what was typed is gone, the trail remains.
alter table place drop constraint place_listing_once_submitted;
alter table place add constraint place_listing_once_submitted check (
    application in ('DRAFT', 'DISCARDED')
    or (name_kk is not null and name_ru is not null and category is not null and region is not null
        and town is not null and street is not null and house is not null and door is not null
        and latitude is not null and longitude is not null and hours is not null and phone is not null
        and language_tags is not null and business_id is not null));
