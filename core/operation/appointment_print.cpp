#include "core/operation/appointment_print.h"

namespace tidui {

FormSource appointmentForms(Office& office, AppointmentPrint wanted)
{
    return [&office, wanted = std::move(wanted)](int index) -> Result<FilledForm> {
        const auto file = office.cadre(wanted.cadres[std::size_t(index)]);
        if (!file)
            return file.error();
        const auto photo = office.photo(file->person.photo);
        if (!photo)
            return photo.error();
        return FilledForm{&appointmentLayout(*file, wanted.layout), appointmentValues(*file, *photo, wanted.day),
                          file->person.name};
    };
}

} // namespace tidui
