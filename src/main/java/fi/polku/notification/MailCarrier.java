package fi.polku.notification;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

import jakarta.mail.MessagingException;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** E-mail by SMTP ({@code spring.mail.*} and {@code polku.mail.from}). */
@Component
@Profile("!demo")
class MailCarrier implements Carrier {

	private final JavaMailSender sender;

	private final String from;

	@Autowired
	MailCarrier(ObjectProvider<JavaMailSender> sender, @Value("${polku.mail.from:}") String from) {
		this(sender.getIfAvailable(), from);
	}

	MailCarrier(JavaMailSender sender, String from) {
		this.sender = sender;
		this.from = from;
	}

	@Override
	public String channel() {
		return "email";
	}

	@Override
	public boolean isReady() {
		return this.sender != null && !this.from.isBlank();
	}

	@Override
	public void carry(Parcel parcel) throws Undelivered {
		try {
			var message = this.sender.createMimeMessage();
			var helper = new MimeMessageHelper(message, parcel.calendar() != null, StandardCharsets.UTF_8.name());
			helper.setFrom(this.from, "Polku");
			helper.setTo(parcel.address());
			helper.setSubject(parcel.subject());
			helper.setText(parcel.body());
			if (parcel.calendar() != null) {
				helper.addAttachment("polku.ics",
						new ByteArrayResource(parcel.calendar().getBytes(StandardCharsets.UTF_8)), "text/calendar");
			}
			message.setHeader("X-Polku-Id", parcel.id().toString());
			this.sender.send(message);
		}
		catch (MailException | MessagingException | UnsupportedEncodingException ex) {
			throw new Undelivered("mailServer");
		}
	}

}
