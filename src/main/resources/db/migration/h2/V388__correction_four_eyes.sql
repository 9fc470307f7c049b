-- Rule 2: nobody accepts a correction of a place who owns it, ever worked there, or visited it since it was approved.
create trigger correction_four_eyes
    before insert, update on visit_correction
    for each row call 'kz.pana.visit.report.CorrectionTrigger';
