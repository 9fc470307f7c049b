package kz.pana.sign;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SignPhotoRepository extends JpaRepository<SignPhoto, UUID> {}
