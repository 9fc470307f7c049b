-- When coordinators were told last that the sign of a place that has left still hangs.
alter table sign add column asked_back_at timestamp with time zone;
