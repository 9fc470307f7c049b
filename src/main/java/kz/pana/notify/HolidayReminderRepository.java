package kz.pana.notify;

import org.springframework.data.jpa.repository.JpaRepository;

interface HolidayReminderRepository extends JpaRepository<HolidayReminder, Integer> {}
