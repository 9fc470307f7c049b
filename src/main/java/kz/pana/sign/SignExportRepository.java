package kz.pana.sign;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SignExportRepository extends JpaRepository<SignExport, UUID> {}
