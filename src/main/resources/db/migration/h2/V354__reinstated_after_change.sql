-- What changed is seen before the place comes back, and two different people decide about it: who accepted the change, and
-- who reinstates the place.
create trigger place_reinstated_after_change
    before update on place
    for each row call 'kz.pana.place.FourEyesTrigger';
